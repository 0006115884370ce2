import { sayDate } from '#lib/text/dates.ts';

const notByTherapists =
	'Written from published sources by people who are not occupational therapists.';

/** Words of a guide and of the parts in it. */
export const guideWords = {
	guide: {
		today: 'One thing to do today',
		code: 'Guide code',
		codeToCome: 'to come',
		minutes: (minutes: number) =>
			minutes === 1 ? '1 minute to read' : `${minutes} minutes to read`,
		takeItWithYou: 'Take it with you',
		oneSheet: 'Print on one sheet',
		print: 'Print all',
		printLarge: 'Large print',
		notKept: 'Not kept on a device: others could see it.',
		printByHand: 'To print, choose Print in your browser’s menu.',
		more: 'If you want more',
		openAll: 'Open everything',
		howSureAndSources: 'How sure we are, and our sources',
		whatThisHelpsWith: 'What this helps with',
		checkFirst: 'Check first',
		askFirst: 'Ask your doctor, nurse or therapist before you try this if:',
		helpFirst: 'Get help first:',
		sources: 'Sources',
		sourcesLead: (title: string) => `What the guide “${title}” rests on, and what changed in it.`,
		backToGuide: 'Back to the guide',
		ourSources: (count: number) => (count === 1 ? 'Our source' : `Our ${count} sources`),
		onOwnPage: 'are on a page of their own, which needs the internet.',
		readAs: (read: string) =>
			read === 'live'
				? 'Read on the publisher’s own page.'
				: read === 'stored copy'
					? 'Read in a stored copy.'
					: `Not read in the original: ${read}.`,
		supports: 'Used for:',
		evidence: 'How sure we are',
		grades: {
			strong: 'Strong evidence.',
			some: 'Some evidence.',
			'practice wisdom': 'Practice wisdom.',
			'studies disagree': 'Studies disagree.',
		},
		whatGradesMean: 'What these words mean',
		fromSources: (numbers: number[]) =>
			`${numbers.length === 1 ? 'Source' : 'Sources'} ${numbers.join(', ')}.`,
		changes: 'What changed',
		related: 'Read next',
		clinicians: 'For clinicians',
		addToRecommendation: 'Add to a recommendation',
		tenSeconds: 'Say in ten seconds',
		oneMinute: 'Say in a minute',
		teachBack: 'Ask to be shown',
		referInstead: 'Refer to an occupational therapist instead',
		qr: 'Point your phone’s camera at this square to open the guide.',
		writtenOn: (day: string, authors: string) => `Written ${sayDate(day)} by ${authors}.`,
		checkDue: (day: string) => `Check due ${sayDate(day)}.`,
	},
	state: {
		people: (names: string[]) => new Intl.ListFormat('en-GB').format(names),
		number: (hcpc: string) => `HCPC ${hcpc}`,
		draftBy: (authors: string) =>
			`Draft. Written from published sources by ${authors}. No other occupational therapist has checked it.`,
		draft: `Draft. ${notByTherapists} No occupational therapist has written or checked it.`,
		/** What a small screen leaves out of that line. */
		draftMore: notByTherapists,
		waiting:
			'Draft. {name}, occupational therapist, checked it on {day}, but a danger sign, safety line or contact in it has not been checked as it stands now.',
		draftShort: 'Draft',
		checked: (name: string, hcpc: string, on: string, next: string) =>
			`Checked by ${name}, occupational therapist (HCPC ${hcpc}), ${sayDate(on)}. Next check due ${sayDate(next)}.`,
		interests: (role: string, interests: string) => `${role}. Interests: ${interests}.`,
		register: 'The HCPC register',
		lookUp: (hcpc: string) => `Look up ${hcpc} on the HCPC register`,
		overdue: 'This guide is past its check date.',
		withdrawn: (on: string) => `We took this guide down on ${sayDate(on)}.`,
		instead: 'Read this instead:',
		correctingTitle: (code: string) => `Guide ${code} is being corrected`,
		correcting: (on: string) =>
			`We found a fault in this guide on ${sayDate(on)}. We are putting it right.`,
		throwAway:
			'Please do not use a copy that you printed or kept. If you have done what it said and feel unwell or worried, get help now.',
		urgentHelp: 'Urgent help: every danger sign, and whom to call',
		askInstead: 'For anything else, ask whoever gave you this guide, or your GP.',
		waitsFor: {
			mend: (name: string, on: string) =>
				`Changed since it was checked by ${name}, ${sayDate(on)}. Patients read the words that were checked, until these are.`,
			correction: (name: string, on: string) =>
				`Being corrected. It was checked by ${name}, ${sayDate(on)}. Patients read only that there is a fault, until these words are checked.`,
		},
		whatChanged: 'See what changed',
	},
	parts: {
		tryFirst: 'Try this first',
		do: 'Do',
		doNot: 'Do not',
		cost: {
			free: 'Free',
			low: 'Costs a little',
			medium: 'Costs more',
			high: 'Costs a lot',
			'may be lent': 'May be lent',
		},
		effort: 'Effort',
		costs: 'Cost',
		who: 'Who can help',
		likes: 'People like',
		dislikes: 'People dislike',
		leaveIt: 'Leave it for now',
		suits: 'Suits',
		risk: 'What can go wrong',
		lender: 'Who may lend or fit it',
		forTheHelper: 'For the person helping',
		helpFrom: (who: string) => `Ask ${who} if:`,
		whenToGetHelp: 'When to get help',
		noNorthernIreland111:
			'In Northern Ireland 111 does not run. Ring your GP or the GP out-of-hours service.',
		notWorked: 'If this has not worked',
		nations: {
			england: 'England',
			wales: 'Wales',
			scotland: 'Scotland',
			'northern-ireland': 'Northern Ireland',
		},
		source: (number: number) => `Source ${number}`,
		phone: 'Phone',
		textRelay: 'Text relay',
		text: 'Text',
		hours: 'Open',
		website: 'Website',
		rung: (on: string) => `Number rung ${sayDate(on)}.`,
		lookedUp: (on: string) => `Number last looked up ${sayDate(on)}.`,
		/** For those who check, not for patients. */
		notRung: 'Nobody has rung it yet.',
	},
};
