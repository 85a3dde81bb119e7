//! The words of the command line and of the pages.

base::speak!($);
