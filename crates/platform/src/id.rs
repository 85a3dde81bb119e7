//! Typed ids: an id of one kind of record never stands where another kind is meant.
//!
//! Invariant: ids are UUIDv7 made from the injected clock and randomness ([`crate::App::id`]), so they are nearly
//! ordered in time and cannot be guessed; nobody reads a time from them.

use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A fresh UUIDv7 from a time and ten random bytes.
pub fn fresh(at: DateTime<Utc>, random: &[u8; 10]) -> Uuid {
    let millis = u64::try_from(at.timestamp_millis()).unwrap_or_default();
    uuid::Builder::from_unix_timestamp_millis(millis, random).into_uuid()
}

/// Declares a typed id: a UUID that knows what it is the id of.
#[macro_export]
macro_rules! typed_id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize,
            ::sea_orm::DeriveValueType,
        )]
        #[serde(transparent)]
        pub struct $name(pub ::uuid::Uuid);

        impl ::sea_orm::TryFromU64 for $name {
            fn try_from_u64(_: u64) -> ::std::result::Result<Self, ::sea_orm::DbErr> {
                Err(::sea_orm::DbErr::ConvertFromU64(stringify!($name)))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::uuid::Error;

            fn from_str(text: &str) -> ::std::result::Result<Self, ::uuid::Error> {
                text.parse().map(Self)
            }
        }

        impl ::std::convert::From<$name> for ::uuid::Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl ::std::convert::From<::uuid::Uuid> for $name {
            fn from(id: ::uuid::Uuid) -> Self {
                Self(id)
            }
        }
    };
}

typed_id! {
    /// An organisation: a National Society, the IFRC, the ICRC, or another that records speak of.
    OrganisationId
}
typed_id! {
    /// A context: a country, an area or a cross-border situation in which components work.
    ContextId
}
typed_id! {
    /// An emergency.
    EmergencyId
}
typed_id! {
    /// A person's account.
    AccountId
}
typed_id! {
    /// A body: a team, a committee.
    BodyId
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_ids_sort_later_and_read_back() {
        let at = |s: i64| DateTime::from_timestamp(1_790_000_000 + s, 0).unwrap();
        let one = fresh(at(0), &[9; 10]);
        let other = fresh(at(1), &[1; 10]);
        assert!(one < other);
        assert_eq!(OrganisationId(one).to_string().parse::<OrganisationId>().unwrap(), OrganisationId(one));
    }
}
