import type { NamedKind } from '#lib/facts/content-folders.ts';
import { costs } from '#lib/facts/guide-facts.ts';

/** What an author may set on a part. */
interface Setting {
	required: boolean;
	/** The only values it may have, where they are few. */
	oneOf?: readonly string[];
	/** The kind of content of which it is a name. */
	names?: ShownKind;
	isNumber?: boolean;
	/** What to do in place of another value. */
	instead?: string;
}

/** What a part may show whole, by its name. */
export type ShownKind = Exclude<NamedKind, 'topics' | 'conditions'>;

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
const nameOf = (names: ShownKind): Setting => ({ required: true, names });

const rules = {
	TryThisFirst: { settings: {}, holds: 'steps', example: '<TryThisFirst>' },
	Steps: {
		settings: { title: needed, undo: { required: false, oneOf: ['yes'] } },
		holds: 'steps',
		example: '<Steps title="To sit down">',
	},
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
			level: {
				required: true,
				oneOf: ['book'],
				instead: 'Write book. Danger signs are named under checkFirst, in stop or watch.',
			},
			ask: needed,
		},
		holds: 'list',
		example: '<GetHelp level="book" ask="your GP or an occupational therapist">',
	},
	IfNotWorked: {
		settings: { route: nameOf('routes') },
		holds: 'words',
		example: '<IfNotWorked route="occupational-therapist">',
	},
	SafetyLine: {
		settings: { name: nameOf('safetyLines') },
		holds: 'nothing',
		example: '<SafetyLine name="standing-up" />',
	},
	DangerSign: {
		settings: { name: nameOf('dangerSigns') },
		holds: 'nothing',
		example: '<DangerSign name="chest-pain" />',
	},
	Contact: {
		settings: { name: nameOf('organisations') },
		holds: 'nothing',
		example: '<Contact name="samaritans" />',
	},
	Term: {
		settings: { means: needed },
		holds: 'phrase',
		example: '<Term means="…">fit note</Term>',
	},
	Source: {
		settings: { number: { required: true, isNumber: true } },
		holds: 'nothing',
		example: '<Source number="1" />',
	},
	Picture: {
		settings: {
			name: nameOf('pictures'),
			words: needed,
			caption: { required: false },
			sides: { required: false, oneOf: sides },
		},
		holds: 'nothing',
		example: '<Picture name="nose-over-toes" words="…" />',
	},
} satisfies Record<string, Part>;

export type PartName = keyof typeof rules;

/** Everything an author may write between `<` and `>`: the contract of content/README.md. */
export const parts: Record<PartName, Part> = rules;

/** The part of a name, and nothing for names such as `toString` that every object answers to. */
export function partNamed(name: string | null): Part | undefined {
	return name !== null && Object.hasOwn(parts, name) ? parts[name as PartName] : undefined;
}

/** The setting by which a part shows something that other files hold, and the kind of content that it names. */
export function namingSetting(
	part: Part | undefined,
): { setting: string; kind: ShownKind } | undefined {
	const settings = Object.entries(part?.settings ?? {});
	return settings.flatMap(([setting, { names }]) => (names ? [{ setting, kind: names }] : []))[0];
}
