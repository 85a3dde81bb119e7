//! Sharp bounds of one connected component: a linear programme over the atoms of its Venn diagram, solved exactly.
//!
//! Each atom is the people in exactly one non-empty subset of the groups, a column of zeros and ones; the rows fix
//! the size of each group and of each known overlap. The basis inverse is kept as integers over one denominator (the
//! basis determinant), so nothing is ever rounded; columns are priced on the fly, so memory stays quadratic in the rows
//! although there are 2ⁿ columns.

/// The least and greatest union, as fractions (numerator, denominator).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Extremes {
    pub least: (i128, i128),
    pub greatest: (i128, i128),
}

/// Why there are no extremes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// No arrangement of people has these counts and overlaps.
    Impossible,
    /// Beyond exact arithmetic or beyond the size that is enumerated.
    TooLarge,
}

/// Most groups of one component for which all subsets are priced.
pub(super) const MOST_GROUPS: usize = 18;

/// Solves one component: group sizes, and overlaps as (group, group, size) with groups counted from 0 here.
pub(super) fn solve(counts: &[u64], overlaps: &[(usize, usize, u64)]) -> Result<Extremes, Stop> {
    if counts.len() > MOST_GROUPS {
        return Err(Stop::TooLarge);
    }
    let mut tableau = Tableau::new(counts, overlaps);
    // Phase one: drive the artificial amounts to zero.
    tableau.minimise(Phase::Feasible)?;
    if tableau.artificial_amount()? != 0 {
        return Err(Stop::Impossible);
    }
    let mut other = tableau.clone();
    tableau.minimise(Phase::Least)?;
    other.minimise(Phase::Greatest)?;
    Ok(Extremes { least: tableau.union()?, greatest: other.union()? })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Feasible,
    Least,
    Greatest,
}

#[derive(Clone)]
struct Tableau {
    groups: usize,
    /// Rows after the groups: which two groups each overlap joins.
    pairs: Vec<(usize, usize)>,
    /// Basis inverse times the determinant.
    inverse: Vec<Vec<i128>>,
    /// Basic amounts times the determinant.
    amounts: Vec<i128>,
    determinant: i128,
    /// What is basic in each row: an atom as a bit set, or 0 for the row's artificial amount.
    basis: Vec<u32>,
}

impl Tableau {
    fn new(counts: &[u64], overlaps: &[(usize, usize, u64)]) -> Self {
        let rows = counts.len() + overlaps.len();
        let mut inverse = vec![vec![0; rows]; rows];
        for (row, line) in inverse.iter_mut().enumerate() {
            line[row] = 1;
        }
        let amounts = counts.iter().chain(overlaps.iter().map(|(_, _, size)| size)).map(|&n| i128::from(n)).collect();
        Tableau {
            groups: counts.len(),
            pairs: overlaps.iter().map(|&(a, b, _)| (a, b)).collect(),
            inverse,
            amounts,
            determinant: 1,
            basis: vec![0; rows],
        }
    }

    /// What one person in a basic atom costs.
    fn cost(&self, row: usize, phase: Phase) -> i128 {
        match (phase, self.basis[row]) {
            (Phase::Feasible, 0) | (Phase::Least, 1..) => 1,
            (Phase::Greatest, 1..) => -1,
            _ => 0,
        }
    }

    fn artificial_amount(&self) -> Result<i128, Stop> {
        self.total(|row| self.basis[row] == 0)
    }

    fn union(&self) -> Result<(i128, i128), Stop> {
        Ok((self.total(|row| self.basis[row] != 0)?, self.determinant))
    }

    fn total(&self, counts: impl Fn(usize) -> bool) -> Result<i128, Stop> {
        (0..self.basis.len())
            .filter(|&row| counts(row))
            .try_fold(0i128, |sum, row| sum.checked_add(self.amounts[row]))
            .ok_or(Stop::TooLarge)
    }

    fn minimise(&mut self, phase: Phase) -> Result<(), Stop> {
        let mut standing_still = 0;
        loop {
            // After a run of pivots that move nobody, Bland's rule: it cannot cycle.
            let first_only = standing_still > 2 * self.basis.len();
            let Some(atom) = self.entering(phase, first_only)? else { return Ok(()) };
            let column = self.column(atom)?;
            let Some(row) = self.leaving(&column)? else {
                return Err(Stop::TooLarge); // unbounded: cannot be, every atom lies in a group of finite size
            };
            standing_still = if self.amounts[row] == 0 { standing_still + 1 } else { 0 };
            self.pivot(row, &column)?;
            self.basis[row] = atom;
        }
    }

    /// The atom that lowers the cost most per person (or the first that lowers it), if any.
    fn entering(&self, phase: Phase, first_only: bool) -> Result<Option<u32>, Stop> {
        let rows = self.basis.len();
        // Prices of the rows, times the determinant.
        let mut prices = vec![0i128; rows];
        for row in 0..rows {
            let cost = self.cost(row, phase);
            if cost != 0 {
                for (price, &entry) in prices.iter_mut().zip(&self.inverse[row]) {
                    *price = price.checked_add(cost * entry).ok_or(Stop::TooLarge)?;
                }
            }
        }
        let per_person = match phase {
            Phase::Feasible => 0,
            Phase::Least => self.determinant,
            Phase::Greatest => -self.determinant,
        };
        // The price of an atom is that of the atom without its lowest group, plus that group's own and its overlaps'.
        let mut joined = vec![Vec::new(); self.groups];
        for (at, &(a, b)) in self.pairs.iter().enumerate() {
            joined[a.min(b)].push((1u32 << a.max(b), prices[self.groups + at]));
        }
        let mut value = vec![0i128; 1 << self.groups];
        let mut best: Option<(i128, u32)> = None;
        for atom in 1u32..1 << self.groups {
            let lowest = atom.trailing_zeros() as usize;
            let mut price = value[(atom & (atom - 1)) as usize] + prices[lowest];
            for &(other, overlap) in &joined[lowest] {
                if atom & other != 0 {
                    price += overlap;
                }
            }
            value[atom as usize] = price;
            let gain = price - per_person;
            if gain > 0 && best.is_none_or(|(most, _)| gain > most) {
                best = Some((gain, atom));
                if first_only {
                    break;
                }
            }
        }
        Ok(best.map(|(_, atom)| atom))
    }

    /// The entering atom's column in the present basis, times the determinant.
    fn column(&self, atom: u32) -> Result<Vec<i128>, Stop> {
        let holds = |row: usize| match row.checked_sub(self.groups) {
            None => atom >> row & 1 == 1,
            Some(pair) => {
                let (a, b) = self.pairs[pair];
                atom >> a & 1 == 1 && atom >> b & 1 == 1
            }
        };
        let ones: Vec<usize> = (0..self.basis.len()).filter(|&row| holds(row)).collect();
        self.inverse
            .iter()
            .map(|line| ones.iter().try_fold(0i128, |sum, &at| sum.checked_add(line[at])).ok_or(Stop::TooLarge))
            .collect()
    }

    /// The row whose amount first runs out; ties go to an artificial amount, then to the smallest atom.
    fn leaving(&self, column: &[i128]) -> Result<Option<usize>, Stop> {
        let mut best: Option<usize> = None;
        for row in 0..column.len() {
            // An artificial amount that has reached zero must stay zero: let it leave whatever the sign.
            if self.basis[row] == 0 && self.amounts[row] == 0 && column[row] != 0 {
                return Ok(Some(row));
            }
            if column[row] <= 0 {
                continue;
            }
            let Some(at) = best else {
                best = Some(row);
                continue;
            };
            let mine = self.amounts[row].checked_mul(column[at]).ok_or(Stop::TooLarge)?;
            let theirs = self.amounts[at].checked_mul(column[row]).ok_or(Stop::TooLarge)?;
            if mine < theirs || (mine == theirs && self.basis[row] < self.basis[at]) {
                best = Some(row);
            }
        }
        Ok(best)
    }

    /// Exchanges a row's basic atom; every division is exact because all entries are minors of an integer matrix.
    fn pivot(&mut self, row: usize, column: &[i128]) -> Result<(), Stop> {
        let pivot = column[row];
        let old = self.determinant;
        let pivot_line = self.inverse[row].clone();
        let pivot_amount = self.amounts[row];
        let update = |entry: i128, factor: i128, from: i128| -> Option<i128> {
            Some(pivot.checked_mul(entry)?.checked_sub(factor.checked_mul(from)?)? / old)
        };
        for (other, &factor) in column.iter().enumerate().filter(|&(other, _)| other != row) {
            for (entry, &from) in self.inverse[other].iter_mut().zip(&pivot_line) {
                *entry = update(*entry, factor, from).ok_or(Stop::TooLarge)?;
            }
            self.amounts[other] = update(self.amounts[other], factor, pivot_amount).ok_or(Stop::TooLarge)?;
        }
        self.determinant = pivot;
        if pivot < 0 {
            // Only a zero artificial amount leaves through a negative pivot; keep the denominator positive.
            self.determinant = -pivot;
            self.inverse.iter_mut().flatten().for_each(|entry| *entry = -*entry);
            self.amounts.iter_mut().for_each(|amount| *amount = -*amount);
        }
        Ok(())
    }
}
