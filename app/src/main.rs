//! smcc
fn main() {}
