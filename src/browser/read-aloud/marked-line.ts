/** Set on the line itself, for a rule in the stylesheet would weigh on every guide. In forced colours the outline is left. */
const LOOK = {
	background: 'var(--color-today)',
	color: 'var(--color-ink)',
	outline: '0.2rem solid var(--color-press)',
	outlineOffset: '0.1rem',
} as const;

/** In px: what stands nearer to the edge of the window is brought to its middle. */
const EDGE = 120;

let marked: HTMLElement | undefined;

/** Marks the line that is read, and no other; without one, none. */
export function markLine(line?: HTMLElement): void {
	if (line === marked) return;
	if (marked) {
		for (const name of Object.keys(LOOK) as (keyof typeof LOOK)[]) marked.style[name] = '';
		delete marked.dataset['beingRead'];
	}
	marked = line;
	if (!line) return;
	Object.assign(line.style, LOOK);
	line.dataset['beingRead'] = '';
	bringNear(line);
}

function bringNear(line: HTMLElement): void {
	const { top, bottom } = line.getBoundingClientRect();
	if (top >= 0 && bottom <= window.innerHeight - EDGE) return;
	const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
	line.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
}
