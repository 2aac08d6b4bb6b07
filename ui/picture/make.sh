#!/usr/bin/env bash
# Makes reader.png, the picture in the README, from a real run on the sample
# articles. Needs tmux, aha and chromium (Debian packages of those names).
#
#	ui/picture/make.sh [KEY...]
#
# Keys are tmux key names, typed before the picture is taken.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
socket=parley-picture-$$
trap 'tmux -L "$socket" kill-server 2>/dev/null || true; rm -rf "$work"' EXIT

columns=126 rows=36
go build -o "$work/parley" .
tmux -L "$socket" -f /dev/null new-session -d -x "$columns" -y "$rows" \
	"env -u NO_COLOR TERM=xterm-256color $work/parley --look dark"
sleep 3
for key in "$@"; do
	tmux -L "$socket" send-keys "$key"
	sleep 0.5
done
# aha draws reversed text in colours that cannot be told apart: name them.
esc=$'\e'
tmux -L "$socket" capture-pane -e -p |
	sed -E -e "s/$esc\[(0;)?(1;)?7m$esc\[96m($esc\[49m)?/$esc[0;1;30;46m/g" \
		-e "s/$esc\[(0;)?(1;)?7m($esc\[39m)?($esc\[49m)?/$esc[0;30;47m/g" |
	aha --black --title parley >"$work/body.html"
sed -e 's|color:dimgray;background|color:black;background|g' -e 's|<pre>|<pre style="margin:14px;font:15px/1.24 DejaVu Sans Mono,monospace">|' "$work/body.html" >"$work/reader.html"
chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update \
	--disable-sync --user-data-dir="$work/profile" --hide-scrollbars --force-device-scale-factor=1.5 \
	--window-size=1170,710 --screenshot="$work/reader.png" "file://$work/reader.html" >/dev/null 2>&1
mv "$work/reader.png" ui/picture/reader.png
echo "ui/picture/reader.png"
