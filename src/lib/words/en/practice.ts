import type { PracticeSetup } from '#lib/hand-over/practice-setup.ts';

/** Words for what a practice sets up once in the GP picker. */
export const practiceWords = {
	role: 'From (part of your set-up: it stays)',
	roles: {
		gp: 'Your GP practice',
		nurse: 'Your practice nurse',
		pharmacist: 'Your pharmacist',
		link: 'Your link worker',
		physio: 'Your physiotherapist',
		ot: 'Your occupational therapist',
	} satisfies Record<PracticeSetup['role'], string>,
	practice: 'Practice name',
	phone: 'Practice phone',
	locals: 'Local numbers, such as a falls team (up to three)',
	local: (number: number) => `Local number ${number}`,
	keep: 'Keep the practice’s details on this computer',
	forget: 'Forget the practice’s details, favourites and packs',
	forgotten:
		'Forgotten: details, favourites and own packs. Nothing is kept on this computer. “Undo” brings all of it back until you close this page.',
	keptNoMore: 'No longer kept on this computer. They are still on this page.',
	unreadable:
		'Something is kept on this computer, but we cannot read it. We leave it as it is. “Forget the practice’s details, favourites and packs” takes it off.',
	/** Beside the field that was typed in. */
	unkept:
		'Not kept: it goes when this page is closed. To keep it on this computer, tick “Keep the practice’s details” below.',
	/** The same where that box is ticked, and this computer keeps nothing all the same. */
	unkeptTicked:
		'Not kept, though “Keep the practice’s details” is ticked: it goes when this page is closed. To have it again, press “Save the set-up as a file”.',
	keptHere: 'Kept on this computer only.',
	keepFailed: 'This browser will not keep them. They stay until you close the page.',
	batch: {
		heading: 'Pads and batches, with no date',
		copies: 'How many',
		counts: [4, 20, 40, 100],
		slips: 'Print so many of this slip',
		pad: 'Print so many small slips, four to an A4 sheet',
		padHelp:
			'A small slip leads to the first guide by its code. It asks nothing of whoever takes it.',
	},
	setup: {
		leftOver:
			'Kept on this computer by a newer page: these have no place on this page now. They stay on this computer. They do not go into a file or a link.',
		notHere: (count: number) =>
			count === 1
				? '1 guide of this set-up is not in this copy of Keep Doing. It stays in the set-up until you take it out.'
				: `${count} guides of this set-up are not in this copy of Keep Doing. They stay in the set-up until you take them out.`,
		takeOut: 'Take out',
		noCodes: (codes: string) => `Left out, for no guide can have this code: ${codes}.`,
		heading: 'Your practice’s set-up: favourites, own packs, file or link',
		about:
			'Make it once, and give it to all as a file or a link. It holds the sender, paper, letters kept, name and numbers from “Slip”, your favourites and your own packs. It holds nothing about a patient.',
		favourites: 'Favourites',
		makeFavourites: 'Make the chosen guides our favourites',
		packName: 'Name for a pack of our own',
		makePack: 'Make the chosen guides a pack',
		ownPack: (title: string) => `Our pack: ${title}`,
		remove: 'Remove',
		chooseFirst: 'Choose the guides first, then press this.',
		nameFirst: 'Type a name for the pack first, then press this.',
		readyName: (title: string) =>
			`“${title}” is the name of a ready pack. Type another name, then press this.`,
		tooMany: 'Twelve is the most. Remove one first.',
		made: 'Done. It is part of your set-up now.',
		madeUnkept:
			'Done, until you close this page. To keep it on this computer, tick “Keep the practice’s details on this computer”.',
		replaced: (title: string) =>
			`It takes the place of your earlier pack “${title}”. “Undo” brings that back.`,
		replacedFavourites: (titles: string) =>
			`They take the place of: ${titles}. “Undo” brings those back.`,
		undo: 'Undo the last change to the set-up',
		removed: 'Removed from your set-up. “Undo” brings it back.',
		save: 'Save the set-up as a file',
		saved: 'Saved among your downloads.',
		copy: 'Copy the set-up as a link',
		open: 'Open a set-up file',
		openOver: 'Details that are kept nowhere stand here. The set-up takes their place.',
		openNow: 'Open the set-up',
		openNot: 'Leave them as they are',
		leftAsItIs: 'Nothing was changed.',
		opened:
			'The set-up is in place. Check the name and numbers: they are printed on slips. To keep it on this computer, tick “Keep” below them.',
		/** What the parts of a set-up are called, as its file names them. */
		parts: {
			role: 'From',
			paper: 'Paper',
			letters: 'Letters kept',
			name: 'Practice name',
			phone: 'Practice phone',
			locals: 'Local number',
			favourites: 'Favourites',
			packs: 'Our packs',
		} satisfies Partial<Record<keyof PracticeSetup, string>>,
		refused: (where: string) =>
			`This is no set-up that we can read. Look at “${where}” in it. Nothing was changed.`,
		notASetup:
			'This is not a whole set-up of Keep Doing: another file, or one that was cut short. Nothing was changed.',
		notRead: 'The set-up could not be read. Check the network, and try again. Nothing was changed.',
	},
};
