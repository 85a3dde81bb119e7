//! What an hour of the day costs somebody.

/// What kind of hour it is for somebody, from the easiest to the hardest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hour {
    /// 9 to 17 on a working day.
    Work,
    /// 7 to 9 and 17 to 21 on a working day.
    Margin,
    /// 7 to 21 on a day off.
    DayOff,
    /// 5 to 7, and from 21 on.
    Late,
    /// They cannot.
    Busy,
    /// Midnight to 5.
    Night,
}

/// The kind of an hour by the local clock.
pub const fn hour(clock: u32, day_off: bool) -> Hour {
    match clock {
        0..5 => Hour::Night,
        5..7 | 21.. => Hour::Late,
        _ if day_off => Hour::DayOff,
        9..17 => Hour::Work,
        _ => Hour::Margin,
    }
}

impl Hour {
    /// Its cost. Who must be there and cannot makes a slot the last choice; others can be told afterwards.
    pub const fn cost(self, required: bool) -> u32 {
        match self {
            Hour::Work => 0,
            Hour::Margin => 1,
            Hour::DayOff => 2,
            Hour::Late => 4,
            Hour::Night => 8,
            Hour::Busy => {
                if required {
                    16
                } else {
                    6
                }
            }
        }
    }
}
