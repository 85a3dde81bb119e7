//! Emergencies through the router, on both engines.

mod emergencies;
mod flat;
mod lessons;
mod joint;
mod meetings;
