//! The words of reading: findings, reasons for a column or a sheet.

base::speak!($);
