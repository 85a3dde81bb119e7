# Shell
product = smcc
product-long = Strengthening Movement Coordination and Cooperation
skip = Skip to content
languages = Language
home = Start
about-footer = Made for the Movement’s coordination officers. No emblem is used, nothing is fetched from other hosts.
error-title = Error: { $title }
page-title = { $title } – smcc
demonstration = Demonstration
demonstration-note = All figures are invented.
printed-from = Printed from { $url }

# Audiences
audience-public = Public
audience-public-note = Anybody may see this.
audience-own = Only you
audience-own-note = Whoever has the address can open it; it is not listed anywhere and is dropped after a while.

# Tables
table-files = Table as
table-pages = Pages of the table
table-showing = { $from } to { $to } of { $total }
table-next = Next
table-previous = Previous
table-all = All { $total } rows
table-empty = Nothing to show.
table-about = About
table-source = Source
table-filters = Filters
table-made = Made
table-audience = May be seen by
table-address = Address
source = Source: { $source }.

# Error summary
problem = There is a problem

# Refusals
refusal-heading = This could not be done
not-found-title = Page not found
not-found = There is no page at this address. Check the address, or go to the start page.
gone-title = This picture is no longer here
gone = Pictures are kept only for a while, and this one has been dropped. Drop the sheets again to make a new one.
too-large-title = That is too large
too-large = Send files of at most { $file } each, { $all } altogether. Save a sheet as CSV, or send the partners one by one.
too-many-files = Send at most { $count } files at once. Make a second picture for the others.
method-title = This address is not for that
method = Go to the start page and try again from there.
busy-title = Many sheets are being read just now
busy = Wait a moment and send the form again. Nothing has been lost on your side.
cross-site-title = This form was sent from another site
cross-site = For your safety it was not accepted. Open this site and send the form from here.
malformed-title = The form did not arrive whole
malformed = The line may have been cut. Send the form again.
fault-title = Something went wrong on our side
fault = Try again. If it happens again, tell whoever runs this site the number { $id }.

# Units
megabytes = { $size } MB
kilobytes = { $size } KB
