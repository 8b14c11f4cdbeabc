//! Ten thousand tokens; the folder `tokens` is written by the measurement.
tokens_runtime::tokens!("bench.resolver.json");
