import type { Paper } from '#lib/hand-over/papers.ts';
import type { Language } from '#lib/text/languages.ts';
import { practiceWords } from '#lib/words/en/practice.ts';

/** Words of the GP picker. */
export const recommendWords = {
	recommend: {
		...practiceWords,
		title: 'Choose guides',
		lead: 'Find, tick, hand over. Nothing about the patient is sent or kept.',
		filter: 'Problem, condition or code',
		enterAdds: (what: string) => `Enter adds: ${what}`,
		alreadyChosen: (what: string) => `Already chosen: ${what}`,
		/** Words that are a danger's name and no more. */
		enterAddsNothing: 'Enter adds nothing for this. The down arrow goes to the guides.',
		danger: 'No guide is for this if it is new or happening now: assess first.',
		urgentHelp: 'Urgent help',
		newTab: '(new tab)',
		waitToPrint: 'Press Enter once more to print.',
		packs: 'Ready packs',
		guides: 'Guides',
		foundNothing: (words: number) =>
			words <= 1
				? 'No guide is found for this word. Try another.'
				: 'No guide holds all these words. Try fewer.',
		unknownCodes: (codes: readonly string[]) =>
			codes.length === 1
				? `There is no guide with the code ${codes.join()}. Check the number.`
				: `There are no guides with the codes ${codes.join(', ')}. Check the numbers.`,
		found: (guides: number, packs: number) =>
			`${guides === 1 ? '1 guide' : `${guides} guides`}${packs === 0 ? '' : packs === 1 ? ', 1 pack' : `, ${packs} packs`}`,
		add: 'Add',
		remove: 'Remove',
		added: (count: number, first: string) =>
			count === 1 ? `Added: ${first}` : `Added: ${count} guides, first ${first}`,
		/** After Up or Down. */
		stands: (title: string, at: number, of: number) => `${title}: ${at} of ${of}`,
		removed: (title: string) => `Removed: ${title}`,
		full: 'Six guides is the most for one slip. Remove one first.',
		askFirst: 'Not without advice:',
		askFirstHeading: 'Ask first: not without advice',
		dangerHeading: 'Danger signs',
		handOver: 'Hand over',
		empty: 'Nothing chosen yet. Type a problem and press Enter, or press a ready pack.',
		up: 'Up',
		down: 'Down',
		printSlip: 'Print slip',
		/** What will print: the count, and the guide that comes first. */
		printCount: (count: number, first: string) =>
			count === 1 ? `Print slip: ${first}` : `Print slip: ${count} guides, first ${first}`,
		keys: { next: 'Alt+N', print: 'Enter' },
		copyLines: { text: 'Copy text', record: 'Copy record' },
		printLargeSlip: 'Large print slip (18 pt, A4)',
		largeLength: (sides: string) => `Large print slip (18 pt, ${sides} of A4)`,
		/** Whether anything was printed, no browser tells. */
		printed: 'The print window opened. Not printed? Press Print again.',
		/** A sheet of its own begins on the front of a leaf, so the back of a slip may stay empty. */
		printSheets: 'Slip and one sheet for each guide, for both sides of the paper',
		printFull: 'Full print: slip and guides',
		fullLength: (sides: number) => `Full print: slip and guides, about ${sides} pages`,
		fullSize: 'Size of the guides',
		sizes: { small: '12 pt', clear: '14 pt', large: '18 pt' },
		fetching: 'Fetching the guides…',
		fetchFailed: 'The guides could not be fetched. Check the network, or print the slip alone.',
		text: 'Text message',
		textCount: (units: number, kept: number, fragments: number) =>
			`${units} letters, ${kept} of them kept for the greeting and sign-off: ${fragments === 1 ? '1 message' : `${fragments} messages`}.`,
		textOutside: 'This letter makes messages shorter (70, not 160): {letters}',
		kept: 'Letters kept for your system’s greeting and sign-off',
		link: 'Link',
		record: 'Record line',
		recordHelp: 'Plain text, not a clinical code.',
		copy: 'Copy',
		copyView: 'Copy this as a link for your clinical system',
		unknownPack: (name: string) => `There is no ready pack with the name ${name}.`,
		unreadLink: 'This link names no guide. Type the problem in words.',
		noConcept: 'No guide here is for this SNOMED CT concept. Type the problem in words.',
		copied: 'Copied',
		nothingCopied: 'No guide is chosen: nothing was copied.',
		copyFailed: 'Could not copy: it is selected, press Ctrl+C',
		slipDone: (first: string, count: number) =>
			count === 1 ? `Slip done: ${first}.` : `Slip done: ${first} and ${count - 1} more.`,
		bringBack: 'Bring back its guides',
		addToIt: 'Add to it instead',
		broughtBack: 'Brought back.',
		noteNotBack: 'Its note did not come back. If it is wanted, write it again.',
		clearsSoon: 'In one minute this clears itself for the next patient.',
		stay: 'Stay',
		clears: 'Clear by itself when nobody is here',
		/** The first is what a fresh page does. As a list, for an object would sort its numbers. */
		clearsAfter: [
			[10, 'after 10 minutes'],
			[30, 'after 30 minutes'],
			[0, 'never, until this page is closed'],
		],
		options: 'Slip: from, paper, note, local numbers',
		language: 'Language of the guides',
		languages: { en: 'English', cy: 'Welsh (Cymraeg)' } satisfies Record<Language, string>,
		paper: 'Paper (part of your set-up: it stays)',
		papers: { a5: 'A5', a4: 'A4, with the first steps below' } satisfies Record<Paper, string>,
		paperGrew:
			'With its danger signs this slip would take more than both sides of {wanted}. It prints on {sides} of {used}.',
		sides: (count: number) => (count === 1 ? '1 side' : `${count} sides`),
		note: 'Note for this patient. It is printed, and goes with the next patient. It is never kept or sent. No name needed.',
		next: 'Next patient',
		cleared: 'Cleared for the next patient.',
		clearedByClock: 'Cleared for the next patient, as nobody had used this page for a while.',
		/** The note of the last patient: on paper, or on none. */
		noteGone: 'The note went too.',
		noteLeft: 'Its note is on no paper.',
		/** A note that stood with no guide, where the first is chosen. */
		noteAside: 'The note that stood here is not on this slip.',
		/** Notes that waited, each by its slip. */
		waitingGone: (slips: readonly string[]) =>
			`What was written for ${slips.join('; ')} went too, and is on no paper.`,
		/** The same for notes that stood on no slip, by the time of day at which each was written. */
		aloneGone: (times: readonly string[]) =>
			times.length === 1
				? `The note of ${times.join()}, which was on no slip, went too. It is on no paper.`
				: `The notes of ${times.join(' and ')}, which were on no slip, went too. They are on no paper.`,
		/** Beside Print: what of the note somebody sees who did not write it. */
		noteOn: (first: string) => `Note on this slip: “${first}”`,
		noteAlone: (first: string) =>
			`Note, on no slip: “${first}”. A guide chosen now comes without it.`,
		takeNoteOut: 'Take the note out',
		noteIsOut: 'The note is out. It waits below.',
		noteIsOn: 'The note is on this slip.',
		/** A note that is written after its slip was handed over. */
		/** The same for the practice’s name or numbers. */
		practiceAfter: (first: string) =>
			`This is not on the slip that was handed over: ${first}. To have it there, print again.`,
		/** A link of a clinical system came over words in the box. */
		wordsGone: (words: string) => `What was typed went: ${words}.`,
		/** A note that seems to say who somebody is. */
		namesSomebody:
			'This seems to say who the patient is, and it is printed. The slip needs no name, number or date of birth.',
		noteAfter: (first: string) =>
			`This note is not on the slip that was handed over: ${first}. For this patient, print again. For another, press Next patient.`,
		leftNotes: 'Notes that wait',
		/** A slip before, by the title of its first guide and the time of day at which it was handed over. */
		slipOf: (first: string, time: string) => `${first}, ${time}`,
		/** A note that was written with no guide. */
		noSlipOf: (time: string) => `no slip yet, ${time}`,
		leftNote: (slip: string) => `A note for ${slip}, is on no paper.`,
		printAgain: 'Print that slip with its note',
		putOn: 'Put that note on this slip',
		throwAway: 'Throw that note away',
		thrownAway: 'That note is gone.',
		/** Alt+N in a field with words in it. */
		nextAgain:
			'You are typing: Alt+N would take these words away. Press Alt+N once more for the next patient, or type on.',
		preview: 'The slip',
		withoutScript:
			'Building a slip needs JavaScript, which is off. Each guide below has its own slip that you can print.',
		ownSlip: 'Printable slip',
		poster: 'Poster and desk card',
		draftMark: 'Draft',
		/** What a text message may say, most needed first: the link, whom to ring in a crisis, then the rest. */
		textParts: {
			draft: (link: string) => `DRAFT, not for patients. ${link}`,
			suggests: (role: string, link: string) => `${role} suggests: ${link}`,
			crisis: 'Crisis: {numbers}',
			noInternet: 'No internet? Ask us to print.',
			free: 'Free, no login.',
		},
		/** Names of nations for a text message, where each letter counts. */
		nationsShort: {
			england: 'England',
			wales: 'Wales',
			scotland: 'Scotland',
			'northern-ireland': 'NI',
		},
	},
};
