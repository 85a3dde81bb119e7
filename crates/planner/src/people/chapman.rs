//! Two independent lists of the same people: how many are there in all?

/// An estimate of a population from two lists.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct Chapman {
    /// Estimated number of people on either list or on neither.
    pub people: f64,
    /// Variance of the estimate; its square root is the standard error.
    pub variance: f64,
}

/// Chapman's estimator from the sizes of two independent lists and the number of people on both (engines.md 5c).
/// `None` where more are on both than on either.
///
/// ```
/// let estimate = planner::people::chapman(1200, 800, 300).unwrap();
/// assert!((estimate.people - 3195.017).abs() < 0.001);
/// ```
pub fn chapman(first: u64, second: u64, both: u64) -> Option<Chapman> {
    if both > first.min(second) {
        return None;
    }
    let (n1, n2, m) = (first as f64, second as f64, both as f64);
    let people = (n1 + 1.0) * (n2 + 1.0) / (m + 1.0) - 1.0;
    let variance = (n1 + 1.0) * (n2 + 1.0) * (n1 - m) * (n2 - m) / ((m + 1.0).powi(2) * (m + 2.0));
    Some(Chapman { people, variance })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_known_cases_come_out() {
        // engine/people_reached_cases.json: n1, n2, both, estimate, variance.
        for (n1, n2, m, people, variance) in
            [(1200, 800, 300, 3195.017, 15_821.516), (500, 400, 120, 1659.339, 11_967.217)]
        {
            let got = chapman(n1, n2, m).unwrap();
            assert!((got.people - people).abs() < 0.001 && (got.variance - variance).abs() < 0.001, "{got:?}");
        }
        assert_eq!(chapman(10, 20, 11), None);
        assert!(chapman(0, 0, 0).unwrap().people.abs() < 1e-12);
    }
}
