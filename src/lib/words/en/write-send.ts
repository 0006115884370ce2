/** Words of the end of “Write a guide”: how the file leaves the page. */
export const sendWords = {
	send: 'Send it',
	copy: 'Copy the text',
	copied: 'Copied.',
	copyFailed: 'This browser does not let us copy. Save a file.',
	save: 'Save as a file',
	saved: 'Saved with your downloads.',
	email: 'No GitHub? Save the file and send it to',
	noPublisher:
		'No GitHub? Save the file. Nobody publishes this site yet, so there is no address to send it to: this preview invents none.',
	pull: 'Open a pull request',
	pullHelp:
		'A pull request is a change that others look at before it counts. You need an account at GitHub. First we say what you will see there, and nothing is sent until you say so. The code of a guide, which stands on slips, is given when it is taken in.',
	showsOurs:
		'GitHub opens in a new window, on the file of this guide as it stands there now. We copy your text: press in the large box there, select all that is in it, and paste. Did somebody change the guide since you opened it? Open the newest file here first: what you paste takes the place of theirs.',
	showsNew: 'GitHub opens in a new window, on a new file that holds your words.',
	showsEmpty:
		'GitHub opens in a new window, on a new file that is named and empty. We copy your text: paste it into the large box.',
	presses:
		'There press “Commit changes”, “Propose changes” and “Create pull request”. GitHub may ask first whether to make you a copy of our files: press “Fork this repository”.',
	whatChanged: 'What did you change?',
	whatChangedHelp:
		'One sentence, for everyone to read. It goes on the guide’s list of changes, with today’s date.',
	whatMissing: 'Write first what you changed, in one sentence.',
	nothingChanged:
		'This guide is the same as the file that you opened, so there is nothing to send.',
	go: 'Go to GitHub',
	stay: 'Stay here',
	pullLink: 'Did no new window open? Open GitHub here',
	pulled: 'GitHub opens with your words in place.',
	pulledCopied:
		'Your words are copied. Paste them into the large box on GitHub, in place of what stands there.',
};
