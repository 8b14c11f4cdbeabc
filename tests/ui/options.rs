mod empty { tokens_runtime::tokens!(); }
mod option { tokens_runtime::tokens!("tokens/good.tokens.json", lenint); }
mod code { tokens_runtime::tokens!("tokens/good.tokens.json", allow = "name-colision"); }
mod value { tokens_runtime::tokens!("tokens/good.tokens.json", sets = 1); }
mod modifier { tokens_runtime::tokens!("tokens/good.tokens.json", input(theme = "dark")); }
mod order { tokens_runtime::tokens!(lenient, "tokens/good.tokens.json"); }

fn main() {}
