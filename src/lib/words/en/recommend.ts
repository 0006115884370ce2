import type { Language } from '#lib/text/languages.ts';

/** Words of the GP picker. */
export const recommendWords = {
	recommend: {
		title: 'Choose guides',
		lead: 'Find, tick, hand over. Nothing about the patient is sent or kept.',
		filter: 'Problem, condition or code',
		filterHelp: 'Enter adds the first guide.',
		packs: 'Ready packs',
		guides: 'Guides',
		found: (count: number) =>
			count === 0
				? 'No guide holds all these words. Try fewer.'
				: count === 1
					? '1 guide'
					: `${count} guides`,
		add: 'Add',
		remove: 'Remove',
		added: (title: string) => `Added: ${title}`,
		removed: (title: string) => `Removed: ${title}`,
		full: 'Six guides is the most for one slip. Remove one first.',
		askFirst: 'Ask first if',
		handOver: 'Hand over',
		empty: 'Nothing chosen yet. Type a problem and press Enter, or press a ready pack.',
		up: 'Up',
		down: 'Down',
		checkFirst: 'Check first, for everything chosen',
		printSlip: 'Print slip',
		printLargeSlip: 'Large print slip (18 pt)',
		printFull: 'Full print: slip and guides',
		fullSize: 'Size of the guides',
		sizes: { small: '12 pt', clear: '14 pt', large: '18 pt' },
		fetching: 'Fetching the guides…',
		fetchFailed: 'The guides could not be fetched. Check the network, or print the slip alone.',
		text: 'Text message',
		textCount: (units: number, kept: number, fragments: number) =>
			`${units} letters, ${kept} of them kept for the greeting and sign-off: ${fragments === 1 ? '1 message' : `${fragments} messages`}.`,
		textOutside: (letters: string) =>
			`This letter makes messages shorter (70, not 160): ${letters}`,
		kept: 'Letters kept for your system’s greeting and sign-off',
		link: 'Link',
		record: 'Record line',
		recordHelp: 'Plain text, not a clinical code.',
		copy: 'Copy',
		copied: 'Copied',
		copyFailed: 'Copying is barred here. Select the words and copy them.',
		options: 'Slip: from, paper, note, local numbers',
		role: 'From',
		roles: {
			gp: 'Your GP practice',
			nurse: 'Your practice nurse',
			pharmacist: 'Your pharmacist',
			link: 'Your link worker',
			physio: 'Your physiotherapist',
			ot: 'Your occupational therapist',
		},
		language: 'Language of the guides',
		languages: { en: 'English' } satisfies Record<Language, string>,
		paper: 'Paper',
		papers: { a4: 'A4, slip on top', a5: 'A5', a6: 'A6', dl: 'DL (99 × 210 mm)' },
		paperGrew: (wanted: string, used: string) =>
			`With its danger signs this slip would take more than both sides of ${wanted.toUpperCase()}. It prints on ${used.toUpperCase()}.`,
		practice: 'Practice name',
		phone: 'Practice phone',
		locals: 'Local numbers, such as a falls team (up to three)',
		local: (number: number) => `Local number ${number}`,
		keep: 'Keep the practice’s details on this computer',
		forget: 'Forget the practice’s details',
		forgotten: 'Forgotten. Nothing is kept on this computer.',
		keptNoMore: 'No longer kept on this computer. They are still on this page.',
		unreadable:
			'Something is kept on this computer, but we cannot read it. We leave it as it is. “Forget the practice’s details” takes it off.',
		keptHere: 'Kept on this computer only.',
		keepFailed: 'This browser will not keep them. They stay until you close the page.',
		note: 'Note for this patient. It is printed, then cleared. It is never kept or sent. No name needed.',
		next: 'Next patient',
		nextHelp: 'Clears guides, note and slip. Alt + N does the same. So do ten idle minutes.',
		cleared: 'Cleared for the next patient.',
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
			crisis: (numbers: string) => `Crisis: ${numbers}`,
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
		given: 'slip, text or link',
	},
};
