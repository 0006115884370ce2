/** Words of every form that a reader fills in: worksheets and the plan. */
export const formWords = {
	form: {
		notReady:
			'This page is not ready to keep or save what you type: that needs JavaScript, which is late or off. If this line stays, load the page again. Or choose Print in your browser’s menu, and write on the paper.',
		private:
			'What you type stays on this page. Close the page and it is gone, unless you keep it or save it.',
		print: 'Print',
		printSmall: 'Print small (12 pt)',
		printLarge: 'Print large (18 pt)',
		keep: 'Keep on this device',
		stopKeeping: 'Stop keeping on this device',
		save: 'Save to a file',
		open: 'Open a file',
		calendar: 'Save days for my calendar',
		clear: 'Clear everything',
		undo: 'Undo',
		actions: 'Print, keep or clear this sheet',
		keeping: {
			kept: 'Kept on this device. Anyone who uses this device can open it here.',
			halfTyped:
				'Kept on this device, but for a day or time that is not whole yet: write all of it.',
			stopped: 'No longer kept on this device. It is still on this page until you close it.',
			restored: 'This is what you kept on this device.',
			joined:
				'What you typed while this page was loading stays. The rest is what you kept on this device.',
			newer: 'What you type here is not kept yet. It is still on this page.',
			unreadable:
				'Something is kept on this device for this sheet, but we cannot read it. We leave it as it is. Clear everything takes it off.',
			unread:
				'What is kept on this device could not be read. Nothing there was changed. What you type now is not kept: it is still on this page. Load this page again to try once more.',
			tooBig:
				'It is too long to keep on this device. Nothing is lost: it is still on this page. Print it.',
			cleared: 'Everything is cleared from this page and this device.',
			otherStays: 'Another window kept newer words. They are still on this device.',
			refused:
				'This browser did not let go of it: it is still kept. You can clear it in the settings of the browser.',
			full: 'This device has no room to keep it, or does not allow it. Nothing is lost: it is still on this page. Print it, or save it to a file.',
		},
		joinedUndo: 'Press Undo to see only what you had kept.',
		twoCopies: 'This was changed in another window. Which one do you want?',
		takeOther: 'Take the other one',
		keepMine: 'Keep what is here',
		otherKept: 'Do you want to take off the words of the other window too?',
		showOther: 'Show them here',
		takeAway: 'Take them off this device',
		saved: 'Your browser now saves it to a file. Look in your downloads.',
		saveFailed:
			'This browser could not save a file. Nothing is lost: it is still on this page. Copy it, or print it.',
		savedTooBig:
			'Your browser now saves it to a file. It is too long to open here again, so print it too.',
		calendarSaved:
			'Your browser now saves a calendar file. Open it to put the days in your calendar. Your calendar may be seen by others, or copied by the company that runs it.',
		oddYear: (year: string) => `The year of that date is ${year}. Is that what you mean?`,
		halfTyped: 'That day or time is not whole yet, so it cannot be kept. Write all of it.',
		halfLeftOut:
			'A day or time that is not whole yet is left out. Write all of it, then save it again.',
		noDay: (written: string) =>
			`“${written}” is no day. Write the day, the month and the year, such as 1/12/26.`,
		noTime: (written: string) =>
			`“${written}” is no time that we can read. Write it as 9:30am or 14:30.`,
		/** A measure that cannot be worked with, by what its line is for. */
		noMeasure: {
			centimetres: (written: string) =>
				`“${written}” is no height that we can work with. Write centimetres in figures, such as 45 or 45.5.`,
			days: (written: string) =>
				`“${written}” is no number of days that we can work with. Write figures, 7 at most, such as 2 or 2.5.`,
			hours: (written: string) =>
				`“${written}” is no number of hours that we can work with. Write figures, 24 at most, such as 4 or 3.5.`,
		},
		cut: (count: number) =>
			`It is too long for this line: the last ${count} letters are left out. Write them in another place.`,
		staysThere: (count: number) =>
			`It does not fit here: it is ${count} letters too long for this line. It stays where it was.`,
		mayBeCut:
			'This line is full, and the end of what came last may be left out. Read it, and write the rest in another place.',
		full: 'This line is full: what you type now is left out. Write it in another place.',
		daysLeftOut: (written: string) =>
			`Days of your plan left out, as their year is long past or too far off: ${written}.`,
		daysUnread: (written: string) =>
			`Left out of the calendar: ${written}. That is no day. Write the day, the month and the year, such as 1/12/26.`,
		timesUnread: (written: string) =>
			`A time left out of the calendar, as we cannot read it: ${written}. The day is there as a whole day. Write the time as 9:30am or 14:30.`,
		timesWithoutDay: (written: string) =>
			`A time left out of the calendar, as it has no day: ${written}. Choose its day, then save them again.`,
		noDays: 'There is no day in your plan yet. Choose a day for a step, or a day to look again.',
		reviewOf: (goal: string) => (goal ? `Look again at my plan: ${goal}` : 'Look again at my plan'),
		cleared: 'Everything is cleared from this page and this device. Press Undo to bring it back.',
		undone: 'It is back as it was.',
		undoneLater: 'It is back as it was. What you typed since stays too.',
		undoneOver:
			'It is back as it was. Some of what you typed since stood in the same place. Press Undo to have that again.',
		opened: 'The file is open.',
		openedUndo: 'Press Undo to go back to what was here before.',
		moved: (row: string) => `Moved: it is ${row} now.`,
		noFurther: 'It cannot move further that way.',
		removed: (row: string) => `Taken out: ${row}. Press Undo to bring it back.`,
		noMoreRows: 'This sheet has no more room. Print another one for the rest.',
		leftover: 'From your file or device: these have no place on this sheet now.',
		faults: {
			tooBig: 'That file is too big to be one of ours. Nothing here has changed.',
			notOurs: 'We cannot read that file: it is not a Keep Doing sheet. Nothing here has changed.',
			letters:
				'Another program changed the letters of that file, and some would be lost. Open the file that this page saved. Nothing here has changed.',
			unread:
				'This device could not read that file. It may have been moved, or not be on this device yet. Nothing here has changed.',
			newer:
				'That was made by a newer Keep Doing. Load this page again while you are online, then try once more. Nothing here has changed.',
			otherSheet: 'That file is for another worksheet. Open it there. Nothing here has changed.',
		},
		days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
		addRow: 'Add another',
		up: 'Move up',
		down: 'Move down',
		remove: 'Take out',
		forRow: (action: string, row: string) => `${action}: ${row}`,
	},
};
