/** What the bar says, and what its buttons do. */
interface Presses {
	says: Record<'bar' | 'pause' | 'goOn' | 'stop', string>;
	pause: () => void;
	goOn: () => void;
	stop: () => void;
}

/**
 * Shows the bar at the foot of the window, while a page is read: it stops and pauses from wherever the reader is.
 * It comes after the row of the button that was pressed, so that its own, which look alike, come next by keyboard.
 * Gives what goes on where it is paused, and what takes it away, with the focus back to where it came from.
 */
export function showBar(
	pressed: HTMLButtonElement,
	{ says, pause, goOn, stop }: Presses,
): { goOn: () => boolean; remove: () => void } {
	const button = (text: string, press: () => void) => {
		const made = pressed.cloneNode() as HTMLButtonElement;
		made.style.margin = '0 0.5rem';
		made.textContent = text;
		made.onclick = press;
		return made;
	};
	let isPaused = false;
	const rest: HTMLElement = button(says.pause, () => {
		isPaused = !isPaused;
		rest.textContent = isPaused ? says.goOn : says.pause;
		if (isPaused) pause();
		else goOn();
	});
	const name = document.createElement('b');
	name.textContent = says.bar;
	const bar = document.createElement('div');
	bar.className = 'flex flex-wrap items-center print:hidden';
	bar.setAttribute('role', 'group');
	bar.setAttribute('aria-label', says.bar);
	Object.assign(bar.style, {
		position: 'fixed',
		zIndex: '2',
		inset: 'auto 0 0',
		justifyContent: 'center',
		padding: '0.5rem',
		borderTop: '0.2rem solid var(--color-ink)',
		background: 'var(--color-card)',
	});
	bar.append(name, rest, button(says.stop, stop));
	(pressed.parentElement ?? pressed).after(bar);
	// Nothing that is read or focused lies behind it, and nor does the end of the page.
	const setRoom = (room: string) => {
		document.body.style.paddingBottom = room;
		document.documentElement.style.scrollPaddingBottom = room;
	};
	setRoom(`${bar.offsetHeight + 8}px`);
	rest.focus({ preventScroll: true });
	return {
		goOn: () => {
			const wasPaused = isPaused;
			if (wasPaused) rest.click();
			return wasPaused;
		},
		remove: () => {
			const hadFocus = bar.contains(document.activeElement);
			bar.remove();
			setRoom('');
			if (hadFocus) pressed.focus({ preventScroll: true });
		},
	};
}
