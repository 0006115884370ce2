import { saySame } from '#lib/keep/kept-copy.ts';
import { closePage, isSavedCopy } from './close-page.ts';
import { link } from '#browser/page/create-element.ts';
import { whenLookedAt } from '#browser/page/looked-at-again.ts';
import { showStatus } from './status-message.ts';
import { listFor, removePage, savedPage } from './kept-pages.ts';
import { keepPage } from './keep-page.ts';
import { keepWhole } from './keep-whole.ts';
import { says, terms } from './keep-words.ts';
import { listedGuides, ownAddress } from './own-address.ts';
import { canKeep, isBarred } from './start-worker.ts';

const keepLabels = new WeakMap<HTMLElement, string | null>();
/** While a press is at work, it says itself how things stand. */
let isAtWork = false;

/** A second press by a shaking or hasty hand, as soon after the words changed as this, was meant for those before. */
const HALF_A_SECOND = 500;
let changedAt = -HALF_A_SECOND;

/** Tells whether the page is kept and, if it is, puts the newest copy in the place of the saved one. */
export async function showKept(button: HTMLElement): Promise<void> {
	if (isAtWork) return;
	const isFirstLook = watch(button);
	const address = ownAddress();
	const unread = (error: unknown) => (isBarred(error) ? undefined : 'unread');
	const copy = await savedPage(address).catch(unread);
	if (copy === 'unread') return showStatus(button, says.outcomes.unread);
	setLabel(button, copy !== undefined);
	// The worker threw it out while this page was on its way.
	if (!copy) return isFirstLook && isSavedCopy() ? closePage(says.goneSince) : showStatus(button);
	showStatus(button, `${says.keptBefore} `, listLink());
	const before = await copy.text();
	const outcome = await keepPage(address, terms, true);
	if (!isSavedCopy()) return;
	if (outcome === 'gone' || outcome === 'barred') return closePage(says.goneSince);
	const after = await (await savedPage(address))?.text();
	if (after !== undefined && !saySame(before, after)) closePage(says.changedSince);
}

/** Keeps the page or removes it, as the button offers; where that was done elsewhere meanwhile, it says so and does nothing. */
export async function pressKeep(button: HTMLElement): Promise<void> {
	if (isAtWork || performance.now() - changedAt < HALF_A_SECOND) return;
	if (!canKeep()) return showStatus(button, says.outcomes.noStorage);
	isAtWork = true;
	const address = ownAddress();
	try {
		const isKept = Boolean(await savedPage(address));
		if (isKept !== offersToRemove(button)) correct(button, isKept, says.pressedNothing);
		else if (isKept) await remove(button, address);
		else await keep(button, address);
	} catch (error) {
		showStatus(button, says.outcomes[isBarred(error) ? 'noStorage' : 'unread']);
	} finally {
		isAtWork = false;
		watch(button);
	}
}

const watched = new WeakSet<HTMLElement>();

/** Corrects what the button and the page say, whenever they are looked at anew; whether that begins now. */
function watch(button: HTMLElement): boolean {
	if (watched.has(button)) return false;
	watched.add(button);
	whenLookedAt(() => void lookAgain(button));
	return true;
}

async function lookAgain(button: HTMLElement): Promise<void> {
	const before = offersToRemove(button);
	const isKept = await savedPage(ownAddress()).then(Boolean, () => before);
	if (!isAtWork && offersToRemove(button) === before && isKept !== before) correct(button, isKept);
}

function correct(button: HTMLElement, isKept: boolean, said = ''): void {
	setLabel(button, isKept);
	const words = isKept ? says.keptBefore : says.goneElsewhere;
	showStatus(button, `${words} ${said}`.trim(), ' ', listLink());
}

async function remove(button: HTMLElement, address: string): Promise<void> {
	await removePage(address);
	setLabel(button, false);
	showStatus(button, says.removed);
}

async function keep(button: HTMLElement, address: string): Promise<void> {
	showStatus(button, says.keeping);
	const outcome = await keepWhole(address);
	if (outcome !== 'kept') return showStatus(button, says.outcomes[outcome]);
	const guides = await Promise.all(listedGuides().map((guide) => keepPage(guide, terms)));
	const leftOut = guides.filter((one) => one !== 'kept').length;
	setLabel(button, true);
	showStatus(
		button,
		[says.kept, leftOut > 0 ? says.leftOut(leftOut) : '', says.lasts, ''].filter(Boolean).join(' '),
		' ',
		listLink(),
	);
}

const offersToRemove = (button: HTMLElement) => button.textContent === says.remove;

/** The button offers what it can do now. */
function setLabel(button: HTMLElement, isKept: boolean): void {
	if (!keepLabels.has(button)) keepLabels.set(button, button.textContent);
	const words = isKept ? says.remove : (keepLabels.get(button) ?? '');
	if (button.textContent === words) return;
	button.textContent = words;
	changedAt = performance.now();
}

function listLink(): HTMLAnchorElement {
	return link(listFor(location.pathname), says.page.title);
}
