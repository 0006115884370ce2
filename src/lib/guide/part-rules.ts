import { costs } from '#lib/facts/guide-facts.ts';

/** What an author may set on a part. */
interface Setting {
	required: boolean;
	/** The only values it may have, where they are few. */
	oneOf?: readonly string[];
}

/** What may stand between the tags of a part. */
type Holds = 'words' | 'list' | 'steps' | 'choices' | 'phrase' | 'nothing';

export interface Part {
	settings: Record<string, Setting>;
	holds: Holds;
	/** The only part it may stand in. */
	inside?: string;
	/** How to type it, for the answer to a mistake. */
	example: string;
}

/** What is left or right in a picture that serves both. */
export const sides = ['weaker', 'way-out'] as const;

const needed: Setting = { required: true };

/** Everything an author may write between `<` and `>`: the contract of content/README.md. */
export const parts: Record<string, Part> = {
	TryThisFirst: { settings: {}, holds: 'steps', example: '<TryThisFirst>' },
	Steps: { settings: { title: needed }, holds: 'steps', example: '<Steps title="To sit down">' },
	DoList: { settings: {}, holds: 'list', example: '<DoList>' },
	DoNotList: { settings: {}, holds: 'list', example: '<DoNotList>' },
	Options: {
		settings: { title: needed },
		holds: 'choices',
		example: '<Options title="Your choices">',
	},
	Option: {
		settings: {
			name: needed,
			effort: needed,
			cost: { required: true, oneOf: costs },
			who: needed,
			likes: needed,
			dislikes: needed,
		},
		holds: 'words',
		inside: 'Options',
		example: '<Option name="…" effort="…" cost="free" who="…" likes="…" dislikes="…">',
	},
	LeaveIt: { settings: {}, holds: 'words', inside: 'Options', example: '<LeaveIt>' },
	Equipment: {
		settings: { name: needed, suits: needed, risk: needed, lender: needed },
		holds: 'words',
		example: '<Equipment name="…" suits="…" risk="…" lender="…">',
	},
	ForTheHelper: { settings: {}, holds: 'words', example: '<ForTheHelper>' },
	TickSheet: {
		settings: { title: needed },
		holds: 'list',
		example: '<TickSheet title="My chair">',
	},
	GetHelp: {
		settings: {
			level: { required: true, oneOf: ['now', 'today', 'book'] },
			ask: { required: false },
		},
		holds: 'list',
		example: '<GetHelp level="today">',
	},
	IfNotWorked: {
		settings: { route: needed },
		holds: 'words',
		example: '<IfNotWorked route="occupational-therapist">',
	},
	SafetyLine: {
		settings: { name: needed },
		holds: 'nothing',
		example: '<SafetyLine name="standing-up" />',
	},
	DangerSign: {
		settings: { name: needed },
		holds: 'nothing',
		example: '<DangerSign name="chest-pain" />',
	},
	Contact: {
		settings: { name: needed },
		holds: 'nothing',
		example: '<Contact name="samaritans" />',
	},
	Term: {
		settings: { means: needed },
		holds: 'phrase',
		example: '<Term means="…">fit note</Term>',
	},
	Source: { settings: { number: needed }, holds: 'nothing', example: '<Source number="1" />' },
	Picture: {
		settings: {
			name: needed,
			words: needed,
			caption: { required: false },
			sides: { required: false, oneOf: sides },
		},
		holds: 'nothing',
		example: '<Picture name="nose-over-toes" words="…" />',
	},
};

/** The part of a name, and nothing for names such as `toString` that every object answers to. */
export function partNamed(name: string | null): Part | undefined {
	return name !== null && Object.hasOwn(parts, name) ? parts[name] : undefined;
}
