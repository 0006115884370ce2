#!/bin/sh
# A desk with a window manager, Firefox and Orca, and nothing else: it ends with whoever holds its input.
# Needs a group of its own, DISPLAY, ORCA_SCREEN, HOME, ORCA_SAID and PYTHONPATH, then Firefox and the address to open.
export GNOME_ACCESSIBILITY=1 XDG_RUNTIME_DIR="$HOME/run"
mkdir -m 700 "$XDG_RUNTIME_DIR"
exec 3<&0
openbox >/dev/null 2>&1 &
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
sleep 1
for status in IsEnabled ScreenReaderEnabled; do
	dbus-send --session --dest=org.a11y.Bus --type=method_call --print-reply /org/a11y/bus \
		org.freedesktop.DBus.Properties.Set string:org.a11y.Status string:$status variant:boolean:true >/dev/null
done
orca --replace --user-prefs="$HOME/orca" -e speech -d braille -d braille-monitor >"$HOME/orca.log" 2>&1 &
until [ -s "$ORCA_SAID" ]; do sleep 0.2; done
"$1" -profile "$HOME/firefox" --no-remote --kiosk "$2" >"$HOME/firefox.log" 2>&1 &
cat <&3 >/dev/null
kill "$ORCA_SCREEN"
kill 0
