//! The capabilities of the product, lowest first. Adding one is a crate and a line here.

use platform::Capability;

/// All of them, in the order in which their migrations and demonstration data run.
pub fn all() -> Vec<Capability> {
    vec![
        platform::commons::capability(),
        platform::home::capability(),
        movement::capability(),
        response::capability(),
        notes::capability(),
        picture::capability(crate::child::reader()),
        watch::capability(),
    ]
}
