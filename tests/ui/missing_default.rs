// Without a default and without a choice, the first context stands for one: the macro says so, as the command does.
#![deny(deprecated)]

mod open {
    tokens_runtime::tokens!("tokens/open.resolver.json");
}

mod chosen {
    tokens_runtime::tokens!("tokens/open.resolver.json", input(theme = "dark"));
}

fn main() {}
