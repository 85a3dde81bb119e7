#!/usr/bin/env bash
# What no asset may hold: physical directions in CSS (pages mirror for Arabic), emblem-like signs, third-party hosts.
set -euo pipefail
cd "$(dirname "$0")/.."
bad=0
complain() { echo "$1"; bad=1; }

css=$(git ls-files '*.css')
if [ -n "$css" ] && grep -nE '(^|[^-])\b(left|right)\b *:|(margin|padding|border|inset)-(left|right)|text-align: *(left|right)|float: *(left|right)' $css; then
  complain "CSS names left or right: use logical properties (inline-start, inline-end)."
fi
if git grep -nP '[\x{271A}\x{2795}\x{26D1}\x{1F3E5}\x{1F691}\x{2719}\x{271D}\x{26E8}]' -- '*.html' '*.ftl' '*.svg' '*.css' '*.js' '*.rs' '*.typ'; then
  complain "A sign that some devices draw as a red cross: write a word instead."
fi
if git grep -nE '(src|href)="https?://|url\(["'"'"']?https?://|@import' -- '*.html' '*.css' '*.js' '*.typ' | grep -v 'www.w3.org'; then
  complain "A page asks another host for something: embed it."
fi
exit $bad
