//! Emergencies through the router, on both engines.

mod emergencies;
mod flat;
mod joint;
mod lessons;
mod meetings;
