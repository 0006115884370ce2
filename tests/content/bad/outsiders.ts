import type { Mistake } from './mistake.ts';

const right = 'Ask if they can see you in your own kitchen.';
const line = 186;
const theirs =
	'Take it out: readers live in all four nations. Say what to ask for, and whom: “your GP practice”, “your local hospital”.';
const chat = 'Take it out, with its brackets, and name a source that you read yourself.';
const consent =
	'Take it out: whoever hides a medicine needs a doctor, a pharmacist and the law on consent. Write “Ask their GP or pharmacist”.';
const free =
	'Take it out: it holds somebody against their will. Write what makes it safer for them to move, or whom to ask.';
const notes = 'is shorthand of notes, which readers do not know. Write it in words:';
const typed = (mistake: string, wrong: string, answer: string): Mistake => ({
	mistake,
	right,
	wrong,
	// Some stand in a paragraph of their own, two lines below.
	line: line + (/^(?:\w+\.)?\n\n/.test(wrong) ? 2 : 0),
	answer,
});

/** What somebody from outside types in good faith: from a chat program, a ward, a leaflet or a letter. */
export const outsidersMistakes: Mistake[] = [
	typed(
		'a mark of a chat program that MDX takes for code',
		'A firm seat :contentReference[oaicite:2]{index=2} helps.',
		`“:contentReference[oaicite:2]{index=2}” is a mark that a chat program leaves. ${chat}`,
	),
	typed(
		'a mark of a chat program in the words',
		'A firm seat helps. citeturn0search3',
		`“citeturn0search3” is a mark that a chat program leaves. ${chat}`,
	),
	typed(
		'two versions from GitHub',
		'\n\n<<<<<<< patch-1\nSit down.\n=======\nSit well.\n>>>>>>> main\n\nStand.',
		'“<<<<<<< patch-1” is where GitHub put two versions of a text, one above the other. Keep one of them, and take out the lines of <<<, === and >>>.',
	),
	typed(
		'letters spoilt in copying',
		'If it doesnâ€™t feel safe, stop.',
		'“doesnâ€™t” is a word whose letters were spoilt in copying. Write doesn’t.',
	),
	typed(
		'a note to a colleague',
		'Rest first. (Sue to check this bit)',
		'“(Sue to check this bit)” is a note to a colleague. Take it out. Say it in the pull request instead.',
	),
	typed(
		'the end of a letter',
		'Hope this is all right for you.',
		'“Hope this is all right” is a line of a letter. Take it out, with the name below it.',
	),
	typed(
		'a medicine to take',
		'Take two paracetamol first.',
		'“Take two paracetamol” says what medicine to take. Take it out: write who to ask, such as “Ask your pharmacist”. A guide tells nobody what medicine to take, or how much.',
	),
	typed(
		'a medicine that is hidden',
		'If he will not take his tablets, hide them in jam.',
		`“will not take his tablets, hide them in” hides a medicine. ${consent}`,
	),
	typed(
		'somebody who is held in a chair',
		'Tuck a table close, so that they cannot get up.',
		`“so that they cannot get up” holds somebody where they are. ${free}`,
	),
	typed('shorthand of notes', 'Do this bd.', `“bd” ${notes} twice a day.`),
	typed('a span as notes have it', 'Do this for 2/52.', `“2/52” ${notes} 2 weeks.`),
	typed(
		'a word for time that means two things',
		'Do this bi-weekly.',
		'“bi-weekly” means two things. Write twice a week, or every two weeks.',
	),
	typed(
		'a page of paper',
		'The list overleaf shows how.',
		'“overleaf” sends to a page of paper, and a screen has none. Say it here, or link to the place: [words](#heading).',
	),
	typed(
		'a square to scan',
		'Scan the square first.',
		'“Scan the square” sends to something that does not stand on this page. Take it out, or link to its page: [words](https://…).',
	),
	typed(
		'a colour',
		'The parts in red matter most.',
		'“parts in red” goes by a colour, which nothing has here, and which some cannot see. Say which ones in words, or write **words** for bold.',
	),
	typed(
		'the foot of a leaflet',
		'Sit.\n\n© 2024 Anytown Hospitals.\n\nSit.',
		'“© 2024 Anytown Hospitals.” is the foot of a leaflet. Take it out: those words are theirs. Write in your own words, and name the page under sources.',
	),
	typed('a bleep', 'Call bleep 2231.', `“bleep 2231” is a fact of one place. ${theirs}`),
	typed('a clinic', 'Come to our clinic.', `“our clinic” is one place’s own. ${theirs}`),
	typed(
		'the emergency number of another country',
		'If you are hurt, call 911.',
		'911 is the American number for emergencies. Here it is 999: name the danger sign, <DangerSign name="…" />, which says whom to call.',
	),
	typed(
		'the emergency number of Europe',
		'If you are hurt, call 112.',
		'112 is the European number for emergencies. Here it is 999: name the danger sign, <DangerSign name="…" />, which says whom to call.',
	),
	typed(
		'a number that is spelt out',
		'It is oh eight hundred, six seven eight.',
		'The phone number oh eight hundred, six seven eight is typed here. Write <Contact name="…" />: only 999 and 111 may be typed.',
	),
	typed(
		'an address with its sign in words',
		'Write to kitchen (at) nhs (dot) net.',
		'“kitchen (at) nhs (dot) net” is somebody’s e-mail address. Take it out. A team’s own goes in as [words](mailto:…), after asking them.',
	),
	typed(
		'a line of a form',
		'Name: ____ goes here.',
		'“Name: ____” is a line of a form, which a page cannot take. Take it out. Lines to tick or to write on stand in <TickSheet>, and ask for no name.',
	),
	typed(
		'a word to send to a short number',
		'Text HELLO to 85258.',
		'The phone number Text HELLO to 85258 is typed here. Write <Contact name="…" />: only 999 and 111 may be typed.',
	),
	typed(
		'Welsh',
		'\n\nEisteddwch yn ôl yn eich cadair.\n\nSit.',
		'This sentence is in Welsh, and guides are in English only so far. Write it in English here: content/how-to/translation.md says where a translation goes.',
	),
	typed(
		'a range that runs backwards',
		'Rest for 20 to 10 minutes.',
		'“20 to 10 minutes” runs backwards. Write 10 to 20, or mend one of the two.',
	),
	typed(
		'a step that is not there',
		'Go back to step 6.',
		'There is no step 6. The longest list of steps here has 3. Mend the number.',
	),
	typed(
		'the titles of two guides',
		'Read [Kitchen](/guides/saving-energy/).',
		'The link says Kitchen and leads to saving-energy. Write /guides/kitchen/, or the words of the other guide.',
	),
	typed(
		'a guide with its topic',
		'Read [this guide](/guides/daily-activities/kitchen/).',
		'The address of a guide leaves its topic out. Write /guides/kitchen/.',
	),
	typed(
		'a term that explains itself',
		'Ask about a <Term means="a commode">commode</Term>.',
		'“commode” is explained by itself. Write in means= what it is, or what it is for, in easy words.',
	),
	typed(
		'words struck through by chance',
		'Rest for 5~10 minutes, 2~3 times.',
		'Two ~ strike out the words between them. Take the ~ away. For 5~10 write 5 to 10.',
	),
];
