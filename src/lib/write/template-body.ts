/** What stands before the explanation of every blank, until an author writes there. */
export const BLANK = '(fill in)';

const start = `<TryThisFirst>

1. ${BLANK} the first action, beginning with a verb
2. ${BLANK} the second action
3. ${BLANK} the third action

</TryThisFirst>

${BLANK} why it helps, in half a sentence. <Source number="1" />

## ${BLANK} a heading that tells, such as Check the chair

${BLANK} the rest, under as many headings as you need, with 600 to 1,000 words in all.

<DoList>

- ${BLANK} a thing to do, beginning with a verb

</DoList>

<DoNotList>

- do not ${BLANK} what, and why

</DoNotList>
`;

const choices = `<Options title="Your choices">

${['one choice', 'another choice'].map(option).join('\n\n')}

<LeaveIt>

${BLANK} what leaving it for now means, and when to think again.

</LeaveIt>

</Options>

<Equipment name="${BLANK} what it is called, without a brand" suits="${BLANK} who it suits" risk="${BLANK} what can go wrong" lender="${BLANK} who may lend or fit it">

${BLANK} what it is.

</Equipment>
`;

function option(name: string): string {
	return `<Option name="${BLANK} ${name}" effort="${BLANK} what it takes" cost="free" who="${BLANK} who can help" likes="${BLANK} what people like" dislikes="${BLANK} what they do not like">

${BLANK} a sentence or two about it.

</Option>`;
}

const helper = `<ForTheHelper>

${BLANK} words to the person helping: where to stand, what to say, what not to do.

</ForTheHelper>

<TickSheet title="${BLANK} a name for the list">

- ${BLANK} a thing to tick or to fill: ____

</TickSheet>
`;

const help = `<GetHelp level="book" ask="${BLANK} whom to ask, such as your GP or an occupational therapist">

- ${BLANK} completes Ask for help if

</GetHelp>

<IfNotWorked route="occupational-therapist">

${BLANK} one or two sentences about what to tell them.

</IfNotWorked>
`;

/** The words of a new guide, part by part, each saying what belongs there. */
export const templateBody = [start, choices, helper, help].join('\n');
