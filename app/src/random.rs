//! Randomness enters the program here and is passed on as a value.

use std::fmt::Write;

/// Fills bytes from the system's own source.
///
/// # Panics
/// When the system gives none: without randomness no address and no session is safe, and no answer is better than one
/// that can be guessed.
pub fn fill(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("the system gives random bytes");
}

/// Sixteen random bytes as letters and digits: nobody guesses the address of somebody's picture.
pub fn name() -> String {
    let mut bytes = [0; 16];
    fill(&mut bytes);
    bytes.iter().fold(String::with_capacity(32), |mut name, byte| {
        let _ = write!(name, "{byte:02x}");
        name
    })
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn a_name_is_long_and_never_the_same() {
        let (one, other) = (name(), name());
        assert_eq!(one.len(), 32);
        assert_ne!(one, other);
    }
}
