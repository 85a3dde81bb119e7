kept = { $count ->
    [one] One row kept.
   *[other] { $count } rows kept.
}
