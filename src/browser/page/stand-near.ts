import { placeLines } from './announce.ts';

const CONTROLS = 'a[href], button, input, select, textarea, summary';

/** Where each part that was moved stood. */
const homes = new WeakMap<HTMLElement, Comment>();
let touched: Element | undefined;

for (const kind of ['click', 'input', 'change', 'paste'])
	addEventListener(
		kind,
		({ target }) => {
			if (target instanceof Element) touched = target.closest(CONTROLS) ?? touched;
		},
		true,
	);

placeLines(standNear);

/**
 * Puts what a press or a typed word was answered right after what was pressed, where its own place is out of sight:
 * who enlarges the page sees a small part of it, and a switch or the Tab key goes on from there. Only what stands in
 * `[data-near]` moves, with all that is in it; it goes back before the next answer.
 */
function standNear(line: HTMLElement): void {
	const part = line.closest<HTMLElement>('[data-near]');
	// Whoever is on it, such as on its Undo, stays there.
	if (!part || part.contains(document.activeElement)) return;
	goHome(part);
	if (part.innerText.trim() === '' || isInSight(part)) return;
	const anchor = anchorFor(part);
	if (!anchor || saysIt(anchor, line.textContent)) return;
	if (!homes.has(part)) homes.set(part, document.createComment(''));
	part.before(homes.get(part) ?? '');
	lastOf(anchor).after(part);
	part.classList.add('print:hidden');
	Object.assign(part.style, { flexBasis: '100%', gridColumn: '1 / -1' });
	// Also where a list that scrolls by itself would cut it off.
	part.scrollIntoView({ block: 'nearest' });
}

function goHome(part: HTMLElement): void {
	const home = homes.get(part);
	if (!home?.isConnected) return;
	home.replaceWith(part);
	Object.assign(part.style, { flexBasis: '', gridColumn: '' });
}

function isInSight(part: Element): boolean {
	const { top, bottom, height } = part.getBoundingClientRect();
	return height > 0 && top >= 0 && bottom <= window.innerHeight;
}

/** Where the keyboard is, or what was pressed, if it can be seen: in the same form or list as what is to stand there. */
function anchorFor(part: Element): Element | undefined {
	const room = roomOf(part);
	return [document.activeElement, touched].find(
		(at): at is Element =>
			at !== null && at !== undefined && at.matches(CONTROLS) && isNear(at, room),
	);
}

function isNear(at: Element, room: Element | null): boolean {
	const { top, bottom, height } = at.getBoundingClientRect();
	return Boolean(room?.contains(at)) && height > 0 && bottom > 0 && top < window.innerHeight;
}

/** The custom element that the part belongs to and finds it in, or else its section. */
function roomOf(part: Element): Element | null {
	for (let room = part.parentElement; room; room = room.parentElement)
		if (room.localName.includes('-')) return room;
	return part.closest('section');
}

/** Some buttons say it themselves, and some rows beside them. */
function saysIt(anchor: Element, words: string): boolean {
	const beside = anchor.closest('li') ?? anchor.parentElement;
	return words !== '' && Boolean(beside?.textContent.includes(words));
}

/** The part after which there is room: not within a label or a sentence, nor in a line that cannot break. */
function lastOf(anchor: Element): Element {
	let last = anchor.closest('label') ?? anchor;
	for (let line = last.parentElement; line && isOneLine(line); line = last.parentElement)
		last = line;
	return last;
}

function isOneLine(part: Element): boolean {
	const { display, flexWrap } = getComputedStyle(part);
	if (part.matches('p, legend, label')) return true;
	return display.startsWith('inline') || (display === 'flex' && flexWrap === 'nowrap');
}
