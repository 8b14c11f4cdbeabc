//! The command as it is typed: what each subcommand prints, and its exit status.

mod command {
    pub(crate) mod agreeing;
    pub(crate) mod android;
    pub(crate) mod arguments;
    pub(crate) mod building;
    pub(crate) mod checking;
    pub(crate) mod configuring;
    pub(crate) mod explaining;
    pub(crate) mod packaging;
    pub(crate) mod run;
    pub(crate) mod starting;
    pub(crate) mod watching;
}
