import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jetbrains.kotlin.cli.common.messages.MessageRenderer;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/**
 * The Kotlin compiler, started once and asked often: most of a small compile is its start.
 *
 * <p>Run with the compiler's jar on the class path and the name of a socket in this folder. A question is lines, the
 * last one empty: the folder that relative paths are seen from, then an argument each. The answer is a line with the
 * exit status, then what the compiler says. Ends when its standard input does.
 */
final class Server {
    /** Arguments that have a path behind them. */
    private static final List<String> WITH_PATH = List.of("-d");

    /** Arguments that have something else behind them, which stays as it is. */
    private static final List<String> WITH_TEXT = List.of("-cp", "-jvm-target", "-module-name");

    public static void main(String[] arguments) throws IOException {
        // The compiler keeps what does not depend on a compile, as it does in build tools.
        System.setProperty("kotlin.environment.keepalive", "true");
        var socket = Path.of(arguments[0]);
        Files.deleteIfExists(socket);
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            var watcher = new Thread(() -> endWithInput(socket));
            watcher.setDaemon(true);
            watcher.start();
            System.out.println("ready");
            while (true) {
                try (var client = server.accept()) {
                    answer(client);
                } catch (IOException problem) {
                    // Whoever asked is gone; the next one is served.
                    System.err.println(problem);
                }
            }
        }
    }

    private static void endWithInput(Path socket) {
        try {
            while (System.in.read() >= 0) {}
            Files.deleteIfExists(socket);
        } catch (IOException problem) {
            // As good as an end.
        }
        Runtime.getRuntime().halt(0);
    }

    private static void answer(SocketChannel client) throws IOException {
        var input = new InputStreamReader(Channels.newInputStream(client), StandardCharsets.UTF_8);
        var lines = new BufferedReader(input);
        var folder = lines.readLine();
        var question = new ArrayList<String>();
        for (var line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            question.add(line);
        }
        if (folder == null || question.isEmpty()) {
            return;
        }
        var said = new ByteArrayOutputStream();
        int status;
        try (var stream = new PrintStream(said, false, StandardCharsets.UTF_8)) {
            var arguments = absolute(question, Path.of(folder));
            status = new K2JVMCompiler().exec(stream, MessageRenderer.PLAIN_FULL_PATHS, arguments).getCode();
        }
        var text = said.toString(StandardCharsets.UTF_8).replace(folder + File.separator, "");
        Channels.newOutputStream(client).write((status + "\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    /** The arguments with absolute paths: a process has one folder, and this one is not the caller's. */
    private static String[] absolute(List<String> question, Path folder) {
        var arguments = new ArrayList<String>();
        var before = "";
        for (var argument : question) {
            var isPath = WITH_PATH.contains(before) || !argument.startsWith("-") && !WITH_TEXT.contains(before);
            arguments.add(isPath ? folder.resolve(argument).toString() : argument);
            before = argument;
        }
        return arguments.toArray(new String[0]);
    }
}
