//! The TypeScript compiler and the Node that runs it and its modules.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde_json::json;

use crate::command::{self, Ran};
use crate::{disk, skip};

/// How long a run may take.
const LIMIT: Duration = Duration::from_mins(2);

/// The compiler of this machine, as `cargo xtask setup` installs it.
#[derive(Clone, Debug)]
pub struct TypeScript {
    node: PathBuf,
    compiler: PathBuf,
}

/// Node and the compiler.
pub fn find() -> Option<TypeScript> {
    let compiler = disk::path("web/node_modules/typescript/lib/tsc.js");
    let node = skip::find("node")?;
    compiler.is_file().then_some(TypeScript { node, compiler })
}

impl TypeScript {
    /// Checks files as strictly as TypeScript can; those that they import are checked too.
    pub fn check(&self, folder: &Path, files: &[PathBuf]) -> Ran {
        let mut tsc = Command::new(&self.node);
        tsc.arg(&self.compiler)
            .args(["--noEmit", "--strict", "--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes"])
            .args(["--target", "es2022", "--module", "nodenext", "--allowImportingTsExtensions"])
            .args(["--pretty", "false"])
            .args(files)
            .current_dir(folder);
        command::within(&mut tsc, LIMIT)
    }

    /// Checks the files of a project that uses libraries, as an app with a bundler does.
    pub fn check_project(&self, folder: &Path, files: &[&str]) -> Ran {
        let libraries = disk::path("web/node_modules");
        let any = |place: &str| format!("{}/{place}*", libraries.display());
        let config = json!({
            "compilerOptions": {
                "noEmit": true, "strict": true, "noUncheckedIndexedAccess": true, "exactOptionalPropertyTypes": true,
                "target": "es2022", "module": "esnext", "moduleResolution": "bundler", "jsx": "react-jsx",
                "allowImportingTsExtensions": true, "skipLibCheck": true, "types": [],
                "paths": { "*": [any("@types/"), any("")] },
            },
            "files": files,
        });
        disk::write(&folder.join("tsconfig.json"), &config.to_string());
        let mut tsc = Command::new(&self.node);
        tsc.arg(&self.compiler).args(["--pretty", "false", "--project", "."]).current_dir(folder);
        command::within(&mut tsc, LIMIT)
    }

    /// Runs a module in its folder.
    pub fn run(&self, folder: &Path, module: &str) -> Ran {
        command::within(Command::new(&self.node).arg(module).current_dir(folder), LIMIT)
    }
}
