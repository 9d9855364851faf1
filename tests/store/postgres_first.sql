CREATE FUNCTION application_id() RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1131704899';
CREATE TABLE migrations (
	version BIGINT NOT NULL,
	name TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (version)
);
COMMENT ON TABLE migrations IS 'Which version of the tables this file has been through.';
COMMENT ON COLUMN migrations.version IS 'the version that was reached';
COMMENT ON COLUMN migrations.name IS 'what was done to reach it';
CREATE TABLE articles (
	id TEXT COLLATE "C" NOT NULL,
	name TEXT COLLATE "C" NOT NULL,
	outlet TEXT COLLATE "C",
	title TEXT COLLATE "C",
	file TEXT COLLATE "C" NOT NULL,
	url TEXT COLLATE "C",
	author TEXT COLLATE "C",
	published TEXT COLLATE "C",
	published_from TEXT COLLATE "C",
	published_before TEXT COLLATE "C",
	published_precision TEXT COLLATE "C",
	published_origin TEXT COLLATE "C",
	digest TEXT COLLATE "C" NOT NULL,
	text TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (id)
);
COMMENT ON TABLE articles IS 'One text by one outlet, never altered.';
COMMENT ON COLUMN articles.id IS 'a hash of text, outlet and address';
COMMENT ON COLUMN articles.name IS 'outlet and title, for a person';
COMMENT ON COLUMN articles.outlet IS 'who published it';
COMMENT ON COLUMN articles.title IS 'its headline';
COMMENT ON COLUMN articles.file IS 'the smallest file name under which it was given';
COMMENT ON COLUMN articles.url IS 'its address';
COMMENT ON COLUMN articles.author IS 'who wrote it';
COMMENT ON COLUMN articles.published IS 'when it was published';
COMMENT ON COLUMN articles.published_from IS 'first day of published';
COMMENT ON COLUMN articles.published_before IS 'day after the last of published; empty when its end is open';
COMMENT ON COLUMN articles.published_precision IS 'how precisely published was told';
COMMENT ON COLUMN articles.published_origin IS 'how that is known: metadata, text or inferred';
COMMENT ON COLUMN articles.digest IS 'the hash of the file''s bytes';
COMMENT ON COLUMN articles.text IS 'every character of it';
CREATE TABLE skipped_files (
	id TEXT COLLATE "C" NOT NULL,
	stage TEXT COLLATE "C" NOT NULL,
	file TEXT COLLATE "C" NOT NULL,
	reason TEXT COLLATE "C" NOT NULL,
	next_step TEXT COLLATE "C" NOT NULL,
	about TEXT COLLATE "C",
	passage_article TEXT COLLATE "C",
	passage TEXT COLLATE "C",
	passage_start BIGINT,
	passage_end BIGINT,
	PRIMARY KEY (id)
);
COMMENT ON TABLE skipped_files IS 'Files and records that were given and are no article.';
COMMENT ON COLUMN skipped_files.id IS 'a hash of stage, file, reason and place';
COMMENT ON COLUMN skipped_files.stage IS 'who left it out: ingest, read or link';
COMMENT ON COLUMN skipped_files.file IS 'the file''s name';
COMMENT ON COLUMN skipped_files.reason IS 'why';
COMMENT ON COLUMN skipped_files.next_step IS 'what would help, or nothing';
COMMENT ON COLUMN skipped_files.about IS 'the id of the article, where there is one';
COMMENT ON COLUMN skipped_files.passage_article IS 'the article that holds the passage';
COMMENT ON COLUMN skipped_files.passage IS 'the passage, where it is one';
COMMENT ON COLUMN skipped_files.passage_start IS 'first character of the passage';
COMMENT ON COLUMN skipped_files.passage_end IS 'character after the passage';
CREATE TABLE earlier (
	kind TEXT COLLATE "C" NOT NULL,
	id TEXT COLLATE "C" NOT NULL,
	title TEXT COLLATE "C" NOT NULL,
	passages TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (kind, id)
);
COMMENT ON TABLE earlier IS 'What stood in the account before the last one, to tell what has changed since.';
COMMENT ON COLUMN earlier.kind IS 'dispute, actor, claim, figure, timeline or naming';
COMMENT ON COLUMN earlier.id IS 'the thing';
COMMENT ON COLUMN earlier.title IS 'words of the articles, for a person';
COMMENT ON COLUMN earlier.passages IS 'its passages: article:start-end, one a line';
CREATE TABLE judgements (
	id TEXT COLLATE "C" NOT NULL,
	"left" TEXT COLLATE "C" NOT NULL,
	"right" TEXT COLLATE "C" NOT NULL,
	verdict TEXT COLLATE "C" NOT NULL,
	decided_by TEXT COLLATE "C" NOT NULL,
	decided_at TEXT COLLATE "C" NOT NULL,
	withdrawn_at TEXT COLLATE "C" NOT NULL,
	note TEXT COLLATE "C" NOT NULL,
	withdrawn_by TEXT COLLATE "C" NOT NULL,
	passages TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (id)
);
COMMENT ON TABLE judgements IS 'The ledger: what people decided. Rows are only added; an undone decision gets a time in withdrawn_at.';
COMMENT ON COLUMN judgements.id IS 'a hash of the pair, the verdict, who and when';
COMMENT ON COLUMN judgements."left" IS 'a name as printed, or the id of the thing or passage decided on';
COMMENT ON COLUMN judgements."right" IS 'the other name, or nothing';
COMMENT ON COLUMN judgements.verdict IS 'same, different, accepted, rejected, unsure, named, hidden or note';
COMMENT ON COLUMN judgements.decided_by IS 'who';
COMMENT ON COLUMN judgements.decided_at IS 'when, in ISO 8601';
COMMENT ON COLUMN judgements.withdrawn_at IS 'when it was undone; empty while it holds';
COMMENT ON COLUMN judgements.note IS 'why, in the person''s own words';
COMMENT ON COLUMN judgements.withdrawn_by IS 'who undid it or decided otherwise; empty while it holds';
COMMENT ON COLUMN judgements.passages IS 'the passages that the thing had when it was decided on: article:start-end, one a line';
CREATE TABLE account (
	number BIGINT NOT NULL,
	fingerprint TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (number)
);
COMMENT ON TABLE account IS 'Which state of the dossier the account was made from: one row, or none when it must be made anew.';
COMMENT ON COLUMN account.number IS 'always 1';
COMMENT ON COLUMN account.fingerprint IS 'a hash of the articles, what read and linked them, and the decisions that hold';
CREATE TABLE actors (
	id TEXT COLLATE "C" NOT NULL,
	name TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	kind TEXT COLLATE "C" NOT NULL,
	status TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (id)
);
COMMENT ON TABLE actors IS 'Who appears: mentions put together.';
COMMENT ON COLUMN actors.id IS 'the actor';
COMMENT ON COLUMN actors.name IS 'the fullest spelling';
COMMENT ON COLUMN actors.position IS 'place in the account, from 0';
COMMENT ON COLUMN actors.kind IS 'person, org, place or group';
COMMENT ON COLUMN actors.status IS 'suggested, or accepted where people merged or split it; the view cast has what people decided';
CREATE TABLE silences (
	number BIGINT NOT NULL,
	position BIGINT NOT NULL,
	outlet TEXT COLLATE "C" NOT NULL,
	kind TEXT COLLATE "C" NOT NULL,
	articles_read BIGINT NOT NULL,
	PRIMARY KEY (number, position)
);
COMMENT ON TABLE silences IS 'What it is worth that an outlet does not tell a claim: a list of all outlets, for many claims at once.';
COMMENT ON COLUMN silences.number IS 'the list';
COMMENT ON COLUMN silences.position IS 'place in the list, from 0';
COMMENT ON COLUMN silences.outlet IS 'the outlet';
COMMENT ON COLUMN silences.kind IS 'silent, published-before or unread';
COMMENT ON COLUMN silences.articles_read IS 'how many of its articles were read in full';
CREATE TABLE disputes (
	id TEXT COLLATE "C" NOT NULL,
	title TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	kind TEXT COLLATE "C" NOT NULL,
	strength DOUBLE PRECISION NOT NULL,
	status TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (id)
);
COMMENT ON TABLE disputes IS 'Sides that oppose each other about one thing.';
COMMENT ON COLUMN disputes.id IS 'the dispute';
COMMENT ON COLUMN disputes.title IS 'what it is about, in the articles'' own phrases';
COMMENT ON COLUMN disputes.position IS 'place in the account, from 0';
COMMENT ON COLUMN disputes.kind IS 'number, denial, rival-account, legitimacy or demand-refusal';
COMMENT ON COLUMN disputes.strength IS 'how sure the program is that this is a dispute, 0 to 1';
COMMENT ON COLUMN disputes.status IS 'as linked: suggested; the view disputes_with_sides has what people decided';
CREATE TABLE namings (
	id TEXT COLLATE "C" NOT NULL,
	title TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	PRIMARY KEY (id)
);
COMMENT ON TABLE namings IS 'One act, group or thing under different words.';
COMMENT ON COLUMN namings.id IS 'the listing';
COMMENT ON COLUMN namings.title IS 'the words, one after the other';
COMMENT ON COLUMN namings.position IS 'place in the account, from 0';
CREATE TABLE gaps (
	position BIGINT NOT NULL,
	id TEXT COLLATE "C" NOT NULL,
	stage TEXT COLLATE "C" NOT NULL,
	file TEXT COLLATE "C" NOT NULL,
	reason TEXT COLLATE "C" NOT NULL,
	next_step TEXT COLLATE "C" NOT NULL,
	about TEXT COLLATE "C",
	passage_article TEXT COLLATE "C",
	passage TEXT COLLATE "C",
	passage_start BIGINT,
	passage_end BIGINT,
	PRIMARY KEY (position)
);
COMMENT ON TABLE gaps IS 'What was left out, and why.';
COMMENT ON COLUMN gaps.position IS 'place in the account, from 0';
COMMENT ON COLUMN gaps.id IS 'a hash of stage, file, reason and place';
COMMENT ON COLUMN gaps.stage IS 'who left it out: ingest, read or link';
COMMENT ON COLUMN gaps.file IS 'the file''s name';
COMMENT ON COLUMN gaps.reason IS 'why';
COMMENT ON COLUMN gaps.next_step IS 'what would help, or nothing';
COMMENT ON COLUMN gaps.about IS 'the id of the article, where there is one';
COMMENT ON COLUMN gaps.passage_article IS 'the article that holds the passage';
COMMENT ON COLUMN gaps.passage IS 'the passage, where it is one';
COMMENT ON COLUMN gaps.passage_start IS 'first character of the passage';
COMMENT ON COLUMN gaps.passage_end IS 'character after the passage';
CREATE TABLE reasons (
	owner TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	step TEXT COLLATE "C" NOT NULL,
	feature TEXT COLLATE "C" NOT NULL,
	value TEXT COLLATE "C" NOT NULL,
	sentence TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (owner, position)
);
COMMENT ON TABLE reasons IS 'Why everything in the account stands there; passages stand in evidence, part reason.';
COMMENT ON COLUMN reasons.owner IS 'the id of what it is a reason for';
COMMENT ON COLUMN reasons.position IS 'place in the list, from 0';
COMMENT ON COLUMN reasons.step IS 'what decided';
COMMENT ON COLUMN reasons.feature IS 'what was looked at';
COMMENT ON COLUMN reasons.value IS 'what was measured or read';
COMMENT ON COLUMN reasons.sentence IS 'what that means';
CREATE TABLE originals (
	digest TEXT COLLATE "C" NOT NULL,
	size BIGINT NOT NULL,
	packed BYTEA NOT NULL,
	PRIMARY KEY (digest)
);
COMMENT ON TABLE originals IS 'The bytes as they were captured, each once.';
COMMENT ON COLUMN originals.digest IS 'sha256: and the hash of the bytes';
COMMENT ON COLUMN originals.size IS 'how many bytes they are';
COMMENT ON COLUMN originals.packed IS 'the bytes, compressed with zlib';
CREATE TABLE outlet_rules (
	kind TEXT COLLATE "C" NOT NULL,
	written TEXT COLLATE "C" NOT NULL,
	outlet TEXT COLLATE "C" NOT NULL,
	set_by TEXT COLLATE "C" NOT NULL,
	set_at TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (kind, written)
);
COMMENT ON TABLE outlet_rules IS 'Which outlet a name as printed, or a host, stands for, as somebody decided.';
COMMENT ON COLUMN outlet_rules.kind IS 'name or host';
COMMENT ON COLUMN outlet_rules.written IS 'the name or the host';
COMMENT ON COLUMN outlet_rules.outlet IS 'the outlet';
COMMENT ON COLUMN outlet_rules.set_by IS 'who decided';
COMMENT ON COLUMN outlet_rules.set_at IS 'when, in ISO 8601';
CREATE TABLE outlet_owners (
	outlet TEXT COLLATE "C" NOT NULL,
	owner TEXT COLLATE "C" NOT NULL,
	set_by TEXT COLLATE "C" NOT NULL,
	set_at TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (outlet)
);
COMMENT ON TABLE outlet_owners IS 'Who owns an outlet, as somebody entered it.';
COMMENT ON COLUMN outlet_owners.outlet IS 'the outlet';
COMMENT ON COLUMN outlet_owners.owner IS 'its owner';
COMMENT ON COLUMN outlet_owners.set_by IS 'who entered it';
COMMENT ON COLUMN outlet_owners.set_at IS 'when, in ISO 8601';
CREATE TABLE reached (
	container TEXT COLLATE "C" NOT NULL,
	identity TEXT COLLATE "C" NOT NULL,
	records BIGINT NOT NULL,
	next_byte BIGINT NOT NULL,
	articles BIGINT NOT NULL,
	tally TEXT COLLATE "C" NOT NULL,
	done BIGINT NOT NULL
);
CREATE INDEX ix_reached_container_hash ON reached USING hash (container);
COMMENT ON TABLE reached IS 'How far an archive was read by an add that was interrupted, so that the next one goes on there.';
COMMENT ON COLUMN reached.container IS 'the archive''s file name, or its place in a collection';
COMMENT ON COLUMN reached.identity IS 'a hash of the file''s size, beginning and end';
COMMENT ON COLUMN reached.records IS 'how many records have been dealt with';
COMMENT ON COLUMN reached.next_byte IS 'where the next one begins, in bytes';
COMMENT ON COLUMN reached.articles IS 'how many articles they gave';
COMMENT ON COLUMN reached.tally IS 'what is told of all records at the end, counted so far, as JSON';
COMMENT ON COLUMN reached.done IS '1 where the archive was read to its end';
CREATE TABLE story_list_sizes (
	list BIGINT NOT NULL,
	articles BIGINT NOT NULL,
	PRIMARY KEY (list)
);
COMMENT ON TABLE story_list_sizes IS 'How many articles stand in each list: a list that is too full brings nobody together. For programs.';
COMMENT ON COLUMN story_list_sizes.list IS 'the hash of the word, and the month';
COMMENT ON COLUMN story_list_sizes.articles IS 'how many';
CREATE TABLE story_ids (
	id TEXT COLLATE "C" NOT NULL,
	story TEXT COLLATE "C" NOT NULL,
	since BIGINT NOT NULL,
	first TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (id)
);
COMMENT ON TABLE story_ids IS 'Every id of a story that was ever told, and the story to which it leads today.';
COMMENT ON COLUMN story_ids.id IS 'the id';
COMMENT ON COLUMN story_ids.story IS 'the story today; empty where none of its articles is left';
COMMENT ON COLUMN story_ids.since IS 'how many ids were told before it';
COMMENT ON COLUMN story_ids.first IS 'the article that was its first then';
CREATE TABLE story_marks (
	number BIGINT NOT NULL,
	placed TEXT COLLATE "C" NOT NULL,
	told TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (number)
);
COMMENT ON TABLE story_marks IS 'Which state of the dossier the stories were told from: one row, or none.';
COMMENT ON COLUMN story_marks.number IS 'always 1';
COMMENT ON COLUMN story_marks.placed IS 'with which version of the program articles were placed';
COMMENT ON COLUMN story_marks.told IS 'a hash of what the stories were told from; empty where they must be told anew';
CREATE TABLE visits (
	address TEXT COLLATE "C" NOT NULL,
	kind TEXT COLLATE "C" NOT NULL,
	at TEXT COLLATE "C" NOT NULL,
	status BIGINT NOT NULL,
	etag TEXT COLLATE "C" NOT NULL,
	modified TEXT COLLATE "C" NOT NULL,
	failures BIGINT NOT NULL,
	due TEXT COLLATE "C" NOT NULL,
	reason TEXT COLLATE "C" NOT NULL
);
CREATE INDEX ix_visits_address_hash ON visits USING hash (address);
COMMENT ON TABLE visits IS 'Feeds and pages that were asked for, and how the last visit went. No account depends on it.';
COMMENT ON COLUMN visits.address IS 'the address, or a feed''s and the key of an entry';
COMMENT ON COLUMN visits.kind IS 'feed, page or entry';
COMMENT ON COLUMN visits.at IS 'when it was asked last, in ISO 8601';
COMMENT ON COLUMN visits.status IS 'what the server answered; 0 where it did not';
COMMENT ON COLUMN visits.etag IS 'the mark that the server gave for this state, or of an entry the hash of what it held';
COMMENT ON COLUMN visits.modified IS 'when the server says it was changed last';
COMMENT ON COLUMN visits.failures IS 'how many visits in a row went wrong';
COMMENT ON COLUMN visits.due IS 'when it may be asked again; empty for at once';
COMMENT ON COLUMN visits.reason IS 'what went wrong last, or nothing';
CREATE TABLE publication_evidence (
	published TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	article TEXT COLLATE "C" NOT NULL,
	quote TEXT COLLATE "C" NOT NULL,
	start BIGINT NOT NULL,
	"end" BIGINT NOT NULL,
	PRIMARY KEY (published, position),
	FOREIGN KEY(published) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_publication_evidence_article ON publication_evidence (article);
COMMENT ON TABLE publication_evidence IS 'Passages that prove when an article was published.';
COMMENT ON COLUMN publication_evidence.published IS 'the article whose date it is';
COMMENT ON COLUMN publication_evidence.position IS 'place in the list, from 0';
COMMENT ON COLUMN publication_evidence.article IS 'the article that is quoted';
COMMENT ON COLUMN publication_evidence.quote IS 'the passage';
COMMENT ON COLUMN publication_evidence.start IS 'first character of quote';
COMMENT ON COLUMN publication_evidence."end" IS 'character after quote';
CREATE TABLE article_files (
	file TEXT COLLATE "C" NOT NULL,
	article TEXT COLLATE "C" NOT NULL,
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_article_files_file_hash ON article_files USING hash (file);
CREATE INDEX ix_article_files_article_hash ON article_files USING hash (article);
COMMENT ON TABLE article_files IS 'Every file name under which an article was given.';
COMMENT ON COLUMN article_files.file IS 'the file name';
COMMENT ON COLUMN article_files.article IS 'the article';
CREATE TABLE paragraphs (
	number BIGSERIAL NOT NULL,
	article TEXT COLLATE "C" NOT NULL,
	quote TEXT COLLATE "C" NOT NULL,
	start BIGINT NOT NULL,
	"end" BIGINT NOT NULL,
	PRIMARY KEY (number),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_paragraphs_article ON paragraphs (article);
COMMENT ON TABLE paragraphs IS 'The text of all articles in paragraphs, for searching.';
COMMENT ON COLUMN paragraphs.number IS 'the row that the search index points to';
COMMENT ON COLUMN paragraphs.article IS 'the article';
COMMENT ON COLUMN paragraphs.quote IS 'the paragraph';
COMMENT ON COLUMN paragraphs.start IS 'first character of quote';
COMMENT ON COLUMN paragraphs."end" IS 'character after quote';
CREATE TABLE readings (
	article TEXT COLLATE "C" NOT NULL,
	engine TEXT COLLATE "C" NOT NULL,
	made_from TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (article),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE readings IS 'Which articles were read, and by what.';
COMMENT ON COLUMN readings.article IS 'the article';
COMMENT ON COLUMN readings.engine IS 'what read it, with versions';
COMMENT ON COLUMN readings.made_from IS 'a hash of what the reading depends on besides the text';
CREATE TABLE sentences (
	article TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	paragraph BIGINT NOT NULL,
	quote TEXT COLLATE "C" NOT NULL,
	start BIGINT NOT NULL,
	"end" BIGINT NOT NULL,
	PRIMARY KEY (article, position),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE sentences IS 'Every sentence.';
COMMENT ON COLUMN sentences.article IS 'the article';
COMMENT ON COLUMN sentences.position IS 'place in the layer, from 0';
COMMENT ON COLUMN sentences.paragraph IS 'number of its paragraph, from 0';
COMMENT ON COLUMN sentences.quote IS 'the sentence';
COMMENT ON COLUMN sentences.start IS 'first character of quote';
COMMENT ON COLUMN sentences."end" IS 'character after quote';
CREATE TABLE mentions (
	article TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	kind TEXT COLLATE "C" NOT NULL,
	quote TEXT COLLATE "C" NOT NULL,
	start BIGINT NOT NULL,
	"end" BIGINT NOT NULL,
	"full" TEXT COLLATE "C" NOT NULL,
	full_start BIGINT NOT NULL,
	full_end BIGINT NOT NULL,
	title TEXT COLLATE "C",
	title_start BIGINT,
	title_end BIGINT,
	PRIMARY KEY (article, position),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE mentions IS 'Every passage that names somebody or something.';
COMMENT ON COLUMN mentions.article IS 'the article';
COMMENT ON COLUMN mentions.position IS 'place in the layer, from 0';
COMMENT ON COLUMN mentions.kind IS 'person, org, place or group';
COMMENT ON COLUMN mentions.quote IS 'the name without title';
COMMENT ON COLUMN mentions.start IS 'first character of quote';
COMMENT ON COLUMN mentions."end" IS 'character after quote';
COMMENT ON COLUMN mentions."full" IS 'the name with its title';
COMMENT ON COLUMN mentions.full_start IS 'first character of full';
COMMENT ON COLUMN mentions.full_end IS 'character after full';
COMMENT ON COLUMN mentions.title IS 'the words beside the name that say who it is';
COMMENT ON COLUMN mentions.title_start IS 'first character of title';
COMMENT ON COLUMN mentions.title_end IS 'character after title';
CREATE TABLE statements (
	id TEXT COLLATE "C" NOT NULL,
	title TEXT COLLATE "C" NOT NULL,
	article TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	layer TEXT COLLATE "C" NOT NULL,
	source TEXT COLLATE "C",
	source_start BIGINT,
	source_end BIGINT,
	cue TEXT COLLATE "C",
	cue_start BIGINT,
	cue_end BIGINT,
	mode TEXT COLLATE "C" NOT NULL,
	stance TEXT COLLATE "C" NOT NULL,
	sentence TEXT COLLATE "C" NOT NULL,
	sentence_start BIGINT NOT NULL,
	sentence_end BIGINT NOT NULL,
	speaker TEXT COLLATE "C",
	speaker_start BIGINT,
	speaker_end BIGINT,
	speaker_basis TEXT COLLATE "C" NOT NULL,
	cue_lemma TEXT COLLATE "C" NOT NULL,
	negated_cue BIGINT NOT NULL,
	stance_evidence TEXT COLLATE "C",
	stance_evidence_start BIGINT,
	stance_evidence_end BIGINT,
	content_kind TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_statements_article ON statements (article);
COMMENT ON TABLE statements IS 'Every statement: attributed to a source, or in the outlet''s own voice.';
COMMENT ON COLUMN statements.id IS 'a hash of the article and its places';
COMMENT ON COLUMN statements.title IS 'the words of its content';
COMMENT ON COLUMN statements.article IS 'the article';
COMMENT ON COLUMN statements.position IS 'place in its layer, from 0';
COMMENT ON COLUMN statements.layer IS 'attributed or narrated';
COMMENT ON COLUMN statements.source IS 'who says it, as printed';
COMMENT ON COLUMN statements.source_start IS 'first character of source';
COMMENT ON COLUMN statements.source_end IS 'character after source';
COMMENT ON COLUMN statements.cue IS 'the word that tells of the saying';
COMMENT ON COLUMN statements.cue_start IS 'first character of cue';
COMMENT ON COLUMN statements.cue_end IS 'character after cue';
COMMENT ON COLUMN statements.mode IS 'direct, indirect, mixed or narrated';
COMMENT ON COLUMN statements.stance IS 'asserts, denies, doubts, demands, refuses, promises, warns or expects';
COMMENT ON COLUMN statements.sentence IS 'the sentences that hold cue and content';
COMMENT ON COLUMN statements.sentence_start IS 'first character of sentence';
COMMENT ON COLUMN statements.sentence_end IS 'character after sentence';
COMMENT ON COLUMN statements.speaker IS 'the passage that the source stands for';
COMMENT ON COLUMN statements.speaker_start IS 'first character of speaker';
COMMENT ON COLUMN statements.speaker_end IS 'character after speaker';
COMMENT ON COLUMN statements.speaker_basis IS 'how that was decided: named, pronoun, title or open';
COMMENT ON COLUMN statements.cue_lemma IS 'the cue in its dictionary form';
COMMENT ON COLUMN statements.negated_cue IS '1 where the cue is negated';
COMMENT ON COLUMN statements.stance_evidence IS 'the words that decided the stance';
COMMENT ON COLUMN statements.stance_evidence_start IS 'first character of stance_evidence';
COMMENT ON COLUMN statements.stance_evidence_end IS 'character after stance_evidence';
COMMENT ON COLUMN statements.content_kind IS 'claim, topic, attitude, endorsement, decree or question';
CREATE TABLE dates (
	article TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	quote TEXT COLLATE "C" NOT NULL,
	start BIGINT NOT NULL,
	"end" BIGINT NOT NULL,
	date TEXT COLLATE "C",
	date_from TEXT COLLATE "C",
	date_before TEXT COLLATE "C",
	date_precision TEXT COLLATE "C",
	anchor TEXT COLLATE "C" NOT NULL,
	anchor_passage TEXT COLLATE "C",
	anchor_passage_start BIGINT,
	anchor_passage_end BIGINT,
	anchor_passage_article TEXT COLLATE "C",
	candidates TEXT COLLATE "C" NOT NULL,
	time_kind TEXT COLLATE "C" NOT NULL,
	time_value TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (article, position),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(anchor_passage_article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_dates_anchor_passage_article ON dates (anchor_passage_article);
COMMENT ON TABLE dates IS 'Every date expression and the interval it means.';
COMMENT ON COLUMN dates.article IS 'the article';
COMMENT ON COLUMN dates.position IS 'place in the layer, from 0';
COMMENT ON COLUMN dates.quote IS 'the expression';
COMMENT ON COLUMN dates.start IS 'first character of quote';
COMMENT ON COLUMN dates."end" IS 'character after quote';
COMMENT ON COLUMN dates.date IS 'the interval it means; empty where it could not be told';
COMMENT ON COLUMN dates.date_from IS 'first day of date';
COMMENT ON COLUMN dates.date_before IS 'day after the last of date; empty when its end is open';
COMMENT ON COLUMN dates.date_precision IS 'how precisely date was told';
COMMENT ON COLUMN dates.anchor IS 'what it was counted from: none, publication, date or event';
COMMENT ON COLUMN dates.anchor_passage IS 'the passage of that anchor';
COMMENT ON COLUMN dates.anchor_passage_start IS 'first character of anchor_passage';
COMMENT ON COLUMN dates.anchor_passage_end IS 'character after anchor_passage';
COMMENT ON COLUMN dates.anchor_passage_article IS 'the article that says anchor_passage';
COMMENT ON COLUMN dates.candidates IS 'intervals between which the text left a choice, as JSON';
COMMENT ON COLUMN dates.time_kind IS 'date, time (finer than a day), duration (a length) or set (what comes back)';
COMMENT ON COLUMN dates.time_value IS 'the meaning as TimeML writes it: 2031-Q3, P3Y, PRESENT_REF; empty where open';
CREATE TABLE skipped_passages (
	article TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	id TEXT COLLATE "C" NOT NULL,
	stage TEXT COLLATE "C" NOT NULL,
	file TEXT COLLATE "C" NOT NULL,
	reason TEXT COLLATE "C" NOT NULL,
	next_step TEXT COLLATE "C" NOT NULL,
	about TEXT COLLATE "C",
	passage_article TEXT COLLATE "C",
	passage TEXT COLLATE "C",
	passage_start BIGINT,
	passage_end BIGINT,
	PRIMARY KEY (article, position),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE skipped_passages IS 'What reading would not judge.';
COMMENT ON COLUMN skipped_passages.article IS 'the article';
COMMENT ON COLUMN skipped_passages.position IS 'place in the layer, from 0';
COMMENT ON COLUMN skipped_passages.id IS 'a hash of stage, file, reason and place';
COMMENT ON COLUMN skipped_passages.stage IS 'who left it out: ingest, read or link';
COMMENT ON COLUMN skipped_passages.file IS 'the file''s name';
COMMENT ON COLUMN skipped_passages.reason IS 'why';
COMMENT ON COLUMN skipped_passages.next_step IS 'what would help, or nothing';
COMMENT ON COLUMN skipped_passages.about IS 'the id of the article, where there is one';
COMMENT ON COLUMN skipped_passages.passage_article IS 'the article that holds the passage';
COMMENT ON COLUMN skipped_passages.passage IS 'the passage, where it is one';
COMMENT ON COLUMN skipped_passages.passage_start IS 'first character of the passage';
COMMENT ON COLUMN skipped_passages.passage_end IS 'character after the passage';
CREATE TABLE stand_ins (
	article TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	form TEXT COLLATE "C" NOT NULL,
	kind TEXT COLLATE "C" NOT NULL,
	quote TEXT COLLATE "C" NOT NULL,
	start BIGINT NOT NULL,
	"end" BIGINT NOT NULL,
	means TEXT COLLATE "C",
	means_start BIGINT,
	means_end BIGINT,
	noun TEXT COLLATE "C" NOT NULL,
	plural BIGINT NOT NULL,
	basis TEXT COLLATE "C" NOT NULL,
	whose TEXT COLLATE "C",
	whose_start BIGINT,
	whose_end BIGINT,
	PRIMARY KEY (article, position),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE stand_ins IS 'Every description and pronoun that stands for somebody without naming them.';
COMMENT ON COLUMN stand_ins.article IS 'the article';
COMMENT ON COLUMN stand_ins.position IS 'place in the layer, from 0';
COMMENT ON COLUMN stand_ins.form IS 'description or pronoun';
COMMENT ON COLUMN stand_ins.kind IS 'person, org, place or group';
COMMENT ON COLUMN stand_ins.quote IS 'the description or pronoun';
COMMENT ON COLUMN stand_ins.start IS 'first character of quote';
COMMENT ON COLUMN stand_ins."end" IS 'character after quote';
COMMENT ON COLUMN stand_ins.means IS 'the name, or the first description, that it goes on with';
COMMENT ON COLUMN stand_ins.means_start IS 'first character of means';
COMMENT ON COLUMN stand_ins.means_end IS 'character after means';
COMMENT ON COLUMN stand_ins.noun IS 'the word by which a description is compared, empty for a pronoun';
COMMENT ON COLUMN stand_ins.plural IS '1 for several people, 0 for one';
COMMENT ON COLUMN stand_ins.basis IS 'how that was told: title, apposition, predicate, identified, same noun, pronoun or nearest';
COMMENT ON COLUMN stand_ins.whose IS 'the name of the one whose they are';
COMMENT ON COLUMN stand_ins.whose_start IS 'first character of whose';
COMMENT ON COLUMN stand_ins.whose_end IS 'character after whose';
CREATE TABLE variants (
	actor TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	name TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (actor, position),
	FOREIGN KEY(actor) REFERENCES actors (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE variants IS 'Every spelling of an actor; who uses it stands in evidence, part variant.';
COMMENT ON COLUMN variants.actor IS 'the actor';
COMMENT ON COLUMN variants.position IS 'place in the actor, from 0';
COMMENT ON COLUMN variants.name IS 'the spelling';
CREATE TABLE claims (
	id TEXT COLLATE "C" NOT NULL,
	title TEXT COLLATE "C" NOT NULL,
	title_start BIGINT NOT NULL,
	title_end BIGINT NOT NULL,
	article TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	origins BIGINT NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_claims_article ON claims (article);
COMMENT ON TABLE claims IS 'Statements of the same thing, over all articles.';
COMMENT ON COLUMN claims.id IS 'the claim';
COMMENT ON COLUMN claims.title IS 'the passage that shows it best';
COMMENT ON COLUMN claims.title_start IS 'first character of title';
COMMENT ON COLUMN claims.title_end IS 'character after title';
COMMENT ON COLUMN claims.article IS 'the article of that passage';
COMMENT ON COLUMN claims.position IS 'place in the account, from 0';
COMMENT ON COLUMN claims.origins IS 'independent voices when copies count once';
CREATE TABLE sides (
	dispute TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	holder TEXT COLLATE "C",
	actor TEXT COLLATE "C",
	camp TEXT COLLATE "C" NOT NULL,
	origins BIGINT NOT NULL,
	PRIMARY KEY (dispute, position),
	FOREIGN KEY(dispute) REFERENCES disputes (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(actor) REFERENCES actors (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_sides_actor ON sides (actor);
COMMENT ON TABLE sides IS 'Who holds which side of a dispute; the passages stand in evidence, part side.';
COMMENT ON COLUMN sides.dispute IS 'the dispute';
COMMENT ON COLUMN sides.position IS 'place in the dispute, from 0';
COMMENT ON COLUMN sides.holder IS 'a name or the words of the article';
COMMENT ON COLUMN sides.actor IS 'the actor, where known';
COMMENT ON COLUMN sides.camp IS 'sides with one letter agree';
COMMENT ON COLUMN sides.origins IS 'independent voices when copies count once';
CREATE TABLE naming_terms (
	naming TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	title TEXT COLLATE "C" NOT NULL,
	title_start BIGINT NOT NULL,
	title_end BIGINT NOT NULL,
	article TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (naming, position),
	FOREIGN KEY(naming) REFERENCES namings (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_naming_terms_article ON naming_terms (article);
COMMENT ON TABLE naming_terms IS 'Each word of a listing.';
COMMENT ON COLUMN naming_terms.naming IS 'the naming';
COMMENT ON COLUMN naming_terms.position IS 'place in the naming, from 0';
COMMENT ON COLUMN naming_terms.title IS 'a passage that shows the word as most often printed';
COMMENT ON COLUMN naming_terms.title_start IS 'first character of title';
COMMENT ON COLUMN naming_terms.title_end IS 'character after title';
COMMENT ON COLUMN naming_terms.article IS 'the article of that passage';
CREATE TABLE naming_usages (
	naming TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	term BIGINT NOT NULL,
	"user" TEXT COLLATE "C" NOT NULL,
	actor TEXT COLLATE "C",
	kind TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (naming, position),
	FOREIGN KEY(naming) REFERENCES namings (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(actor) REFERENCES actors (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_naming_usages_actor ON naming_usages (actor);
COMMENT ON TABLE naming_usages IS 'Who uses a word; the passages stand in evidence, part usage, numbered over the listing.';
COMMENT ON COLUMN naming_usages.naming IS 'the listing';
COMMENT ON COLUMN naming_usages.position IS 'place in the listing, from 0, counted over all its words';
COMMENT ON COLUMN naming_usages.term IS 'place of the word in the listing';
COMMENT ON COLUMN naming_usages."user" IS 'the outlet, or a name or the words of the article';
COMMENT ON COLUMN naming_usages.actor IS 'the actor, where known';
COMMENT ON COLUMN naming_usages.kind IS 'outlet, paraphrase or holder';
CREATE TABLE positions (
	position BIGINT NOT NULL,
	holder TEXT COLLATE "C" NOT NULL,
	actor TEXT COLLATE "C",
	PRIMARY KEY (position),
	FOREIGN KEY(actor) REFERENCES actors (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_positions_actor ON positions (actor);
COMMENT ON TABLE positions IS 'What each holder says.';
COMMENT ON COLUMN positions.position IS 'place in the account, from 0';
COMMENT ON COLUMN positions.holder IS 'a name';
COMMENT ON COLUMN positions.actor IS 'the actor, where known';
CREATE TABLE timeline (
	id TEXT COLLATE "C" NOT NULL,
	title TEXT COLLATE "C" NOT NULL,
	title_start BIGINT NOT NULL,
	title_end BIGINT NOT NULL,
	article TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	date TEXT COLLATE "C" NOT NULL,
	date_from TEXT COLLATE "C" NOT NULL,
	date_before TEXT COLLATE "C",
	date_precision TEXT COLLATE "C" NOT NULL,
	status TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_timeline_article ON timeline (article);
COMMENT ON TABLE timeline IS 'Happenings in the order of their dates; tellings and date passages stand in evidence.';
COMMENT ON COLUMN timeline.id IS 'the entry';
COMMENT ON COLUMN timeline.title IS 'the passage that tells it best';
COMMENT ON COLUMN timeline.title_start IS 'first character of title';
COMMENT ON COLUMN timeline.title_end IS 'character after title';
COMMENT ON COLUMN timeline.article IS 'the article of that passage';
COMMENT ON COLUMN timeline.position IS 'place in the account, from 0';
COMMENT ON COLUMN timeline.date IS 'when';
COMMENT ON COLUMN timeline.date_from IS 'first day of date';
COMMENT ON COLUMN timeline.date_before IS 'day after the last of date; empty when its end is open';
COMMENT ON COLUMN timeline.date_precision IS 'how precisely date was told';
COMMENT ON COLUMN timeline.status IS 'reported, planned or denied';
CREATE TABLE copies (
	position BIGINT NOT NULL,
	"left" TEXT COLLATE "C" NOT NULL,
	left_start BIGINT NOT NULL,
	left_end BIGINT NOT NULL,
	left_article TEXT COLLATE "C" NOT NULL,
	"right" TEXT COLLATE "C" NOT NULL,
	right_start BIGINT NOT NULL,
	right_end BIGINT NOT NULL,
	right_article TEXT COLLATE "C" NOT NULL,
	share DOUBLE PRECISION NOT NULL,
	agency TEXT COLLATE "C",
	agency_start BIGINT,
	agency_end BIGINT,
	agency_article TEXT COLLATE "C",
	PRIMARY KEY (position),
	FOREIGN KEY(left_article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(right_article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(agency_article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_copies_right_article ON copies (right_article);
CREATE INDEX ix_copies_agency_article ON copies (agency_article);
CREATE INDEX ix_copies_left_article ON copies (left_article);
COMMENT ON TABLE copies IS 'Passages that two articles share but for an editor''s changes; copy_sources tells who had them first.';
COMMENT ON COLUMN copies.position IS 'place in the account, from 0';
COMMENT ON COLUMN copies."left" IS 'the passage in the one article';
COMMENT ON COLUMN copies.left_start IS 'first character of left';
COMMENT ON COLUMN copies.left_end IS 'character after left';
COMMENT ON COLUMN copies.left_article IS 'the article that says left';
COMMENT ON COLUMN copies."right" IS 'the passage in the other';
COMMENT ON COLUMN copies.right_start IS 'first character of right';
COMMENT ON COLUMN copies.right_end IS 'character after right';
COMMENT ON COLUMN copies.right_article IS 'the article that says right';
COMMENT ON COLUMN copies.share IS 'part of the shorter article''s words in passages that both have, 0 to 1';
COMMENT ON COLUMN copies.agency IS 'the passage that names where the words come from';
COMMENT ON COLUMN copies.agency_start IS 'first character of agency';
COMMENT ON COLUMN copies.agency_end IS 'character after agency';
COMMENT ON COLUMN copies.agency_article IS 'the article that says agency';
CREATE TABLE evidence (
	owner TEXT COLLATE "C" NOT NULL,
	part TEXT COLLATE "C" NOT NULL,
	number BIGINT NOT NULL,
	position BIGINT NOT NULL,
	article TEXT COLLATE "C" NOT NULL,
	quote TEXT COLLATE "C" NOT NULL,
	start BIGINT NOT NULL,
	"end" BIGINT NOT NULL,
	PRIMARY KEY (owner, part, number, position),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_evidence_article ON evidence (article);
COMMENT ON TABLE evidence IS 'The passages that everything in the account is made of.';
COMMENT ON COLUMN evidence.owner IS 'the id of what they belong to';
COMMENT ON COLUMN evidence.part IS 'topic, side, coverage, evidence, telling, date, variant, role, usage or reason';
COMMENT ON COLUMN evidence.number IS 'which side, coverage, variant, usage or reason, from 0';
COMMENT ON COLUMN evidence.position IS 'place in the list, from 0';
COMMENT ON COLUMN evidence.article IS 'the article';
COMMENT ON COLUMN evidence.quote IS 'the passage';
COMMENT ON COLUMN evidence.start IS 'first character of quote';
COMMENT ON COLUMN evidence."end" IS 'character after quote';
CREATE TABLE captures (
	article TEXT COLLATE "C" NOT NULL,
	file TEXT COLLATE "C" NOT NULL,
	at TEXT COLLATE "C" NOT NULL,
	address TEXT COLLATE "C" NOT NULL,
	digest TEXT COLLATE "C" NOT NULL,
	record TEXT COLLATE "C" NOT NULL,
	container TEXT COLLATE "C" NOT NULL,
	position BIGINT,
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_captures_article_hash ON captures USING hash (article);
CREATE INDEX ix_captures_file_hash ON captures USING hash (file);
COMMENT ON TABLE captures IS 'When and where the bytes of an article were taken, for each file name under which it was given.';
COMMENT ON COLUMN captures.article IS 'the article';
COMMENT ON COLUMN captures.file IS 'the file name';
COMMENT ON COLUMN captures.at IS 'when they were captured, as their container says; empty where it does not';
COMMENT ON COLUMN captures.address IS 'the address that was asked for, or nothing';
COMMENT ON COLUMN captures.digest IS 'the hash of the bytes, or nothing; they stand in originals where they are kept';
COMMENT ON COLUMN captures.record IS 'their id in the container, or nothing';
COMMENT ON COLUMN captures.container IS 'the container''s file name or address, or nothing';
COMMENT ON COLUMN captures.position IS 'where they stand in the container';
CREATE TABLE additions (
	article TEXT COLLATE "C" NOT NULL,
	added TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (article),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE additions IS 'When an article was added to this dossier. No account depends on it.';
COMMENT ON COLUMN additions.article IS 'the article';
COMMENT ON COLUMN additions.added IS 'when, in ISO 8601';
CREATE TABLE publication_bases (
	article TEXT COLLATE "C" NOT NULL,
	basis TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (article),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE publication_bases IS 'Where exactly a publication date was read.';
COMMENT ON COLUMN publication_bases.article IS 'the article';
COMMENT ON COLUMN publication_bases.basis IS 'the element, field or passage that gave it';
CREATE TABLE copy_sources (
	position BIGINT NOT NULL,
	copy TEXT COLLATE "C" NOT NULL,
	article TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (position),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_copy_sources_article ON copy_sources (article);
COMMENT ON TABLE copy_sources IS 'Which of the two articles of a copy had the passage first; a copy without a row leaves it open.';
COMMENT ON COLUMN copy_sources.position IS 'the copy''s place in the account, as in copies';
COMMENT ON COLUMN copy_sources.copy IS 'the id of the copy, under which its reasons stand';
COMMENT ON COLUMN copy_sources.article IS 'the article that had it first';
CREATE TABLE declared_languages (
	article TEXT COLLATE "C" NOT NULL,
	language TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (article),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE declared_languages IS 'In which language an article is, as the file that was given declares it.';
COMMENT ON COLUMN declared_languages.article IS 'the article';
COMMENT ON COLUMN declared_languages.language IS 'its code in BCP 47';
CREATE TABLE reading_languages (
	article TEXT COLLATE "C" NOT NULL,
	language TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (article),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE reading_languages IS 'In which language an article was found to be when it was read.';
COMMENT ON COLUMN reading_languages.article IS 'the article';
COMMENT ON COLUMN reading_languages.language IS 'its code in BCP 47';
CREATE TABLE given_outlets (
	article TEXT COLLATE "C" NOT NULL,
	outlet TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (article),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE given_outlets IS 'What an article''s file names as its outlet, where that is called otherwise.';
COMMENT ON COLUMN given_outlets.article IS 'the article';
COMMENT ON COLUMN given_outlets.outlet IS 'the name that was given';
CREATE TABLE page_places (
	article TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	start BIGINT NOT NULL,
	"end" BIGINT NOT NULL,
	page BIGINT NOT NULL,
	"left" DOUBLE PRECISION NOT NULL,
	top DOUBLE PRECISION NOT NULL,
	"right" DOUBLE PRECISION NOT NULL,
	bottom DOUBLE PRECISION NOT NULL,
	PRIMARY KEY (article, position),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE page_places IS 'Where the lines of a document stand on its pages.';
COMMENT ON COLUMN page_places.article IS 'the article';
COMMENT ON COLUMN page_places.position IS 'place in the article, from 0';
COMMENT ON COLUMN page_places.start IS 'first character of the line';
COMMENT ON COLUMN page_places."end" IS 'character after the line';
COMMENT ON COLUMN page_places.page IS 'number of the page, from 1';
COMMENT ON COLUMN page_places."left" IS 'points from the left edge of the page to the line';
COMMENT ON COLUMN page_places.top IS 'points from the upper edge of the page to the top of the line';
COMMENT ON COLUMN page_places."right" IS 'points from the left edge of the page to the end of the line';
COMMENT ON COLUMN page_places.bottom IS 'points from the upper edge of the page to the foot of the line';
CREATE TABLE wires (
	article TEXT COLLATE "C" NOT NULL,
	item TEXT COLLATE "C" NOT NULL,
	version TEXT COLLATE "C" NOT NULL,
	provider TEXT COLLATE "C" NOT NULL,
	credit TEXT COLLATE "C" NOT NULL,
	urgency BIGINT,
	dateline TEXT COLLATE "C" NOT NULL,
	status TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (article),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE wires IS 'What a news agency says of an item that it sent.';
COMMENT ON COLUMN wires.article IS 'the article';
COMMENT ON COLUMN wires.item IS 'the item''s id, the same for all its versions; or nothing';
COMMENT ON COLUMN wires.version IS 'its version, or nothing';
COMMENT ON COLUMN wires.provider IS 'who sent it, or nothing';
COMMENT ON COLUMN wires.credit IS 'the credit line to be printed, or nothing';
COMMENT ON COLUMN wires.urgency IS '1 for the most urgent to 9';
COMMENT ON COLUMN wires.dateline IS 'the place and day at the head of the text, or nothing';
COMMENT ON COLUMN wires.status IS 'usable, withheld or canceled, or the agency''s own word';
CREATE TABLE story_profiles (
	article TEXT COLLATE "C" NOT NULL,
	day BIGINT NOT NULL,
	terms BYTEA NOT NULL,
	keys BYTEA NOT NULL,
	gist BYTEA NOT NULL,
	headline BYTEA NOT NULL,
	figures BYTEA NOT NULL,
	years BYTEA NOT NULL,
	PRIMARY KEY (article),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE story_profiles IS 'What each article is put into a story by. For programs.';
COMMENT ON COLUMN story_profiles.article IS 'the article';
COMMENT ON COLUMN story_profiles.day IS 'day of publication, counted from the year 1; -1 where it is not known';
COMMENT ON COLUMN story_profiles.terms IS 'its telling words: hash, count, marks and weight of each';
COMMENT ON COLUMN story_profiles.keys IS 'the hashes of the words by which it is looked up';
COMMENT ON COLUMN story_profiles.gist IS 'the direction of its opening; empty where no encoder read it';
COMMENT ON COLUMN story_profiles.headline IS 'the direction of its title';
COMMENT ON COLUMN story_profiles.figures IS 'the hashes of the numbers in its opening';
COMMENT ON COLUMN story_profiles.years IS 'the years that its opening names';
CREATE TABLE story_lists (
	list BIGINT NOT NULL,
	article TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (list, article),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE story_lists IS 'Which articles are looked up by a word and a month. For programs.';
COMMENT ON COLUMN story_lists.list IS 'the hash of the word, and the month';
COMMENT ON COLUMN story_lists.article IS 'the article';
CREATE TABLE story_pairs (
	"left" TEXT COLLATE "C" NOT NULL,
	"right" TEXT COLLATE "C" NOT NULL,
	measures BYTEA NOT NULL,
	PRIMARY KEY ("left", "right"),
	FOREIGN KEY("left") REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY("right") REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE story_pairs IS 'Pairs of articles that may tell one story, and what was measured of each. For programs.';
COMMENT ON COLUMN story_pairs."left" IS 'the article whose id is less';
COMMENT ON COLUMN story_pairs."right" IS 'the other';
COMMENT ON COLUMN story_pairs.measures IS 'the measures, in the order of `MEASURES` in link/stories/pairs.py';
CREATE TABLE stories (
	id TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	central TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(central) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_stories_central ON stories (central);
COMMENT ON TABLE stories IS 'The stories as they were last told, in order of time.';
COMMENT ON COLUMN stories.id IS 'the story';
COMMENT ON COLUMN stories.position IS 'place in the order of time, from 0';
COMMENT ON COLUMN stories.central IS 'the article that is nearest to all the others';
CREATE TABLE contents (
	statement TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	article TEXT COLLATE "C" NOT NULL,
	quote TEXT COLLATE "C" NOT NULL,
	start BIGINT NOT NULL,
	"end" BIGINT NOT NULL,
	PRIMARY KEY (statement, position),
	FOREIGN KEY(statement) REFERENCES statements (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_contents_article ON contents (article);
COMMENT ON TABLE contents IS 'What a statement says, piece by piece.';
COMMENT ON COLUMN contents.statement IS 'the statement';
COMMENT ON COLUMN contents.position IS 'place in the statement, from 0';
COMMENT ON COLUMN contents.article IS 'the article';
COMMENT ON COLUMN contents.quote IS 'the piece';
COMMENT ON COLUMN contents.start IS 'first character of quote';
COMMENT ON COLUMN contents."end" IS 'character after quote';
CREATE TABLE speaker_candidates (
	statement TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	article TEXT COLLATE "C" NOT NULL,
	quote TEXT COLLATE "C" NOT NULL,
	start BIGINT NOT NULL,
	"end" BIGINT NOT NULL,
	PRIMARY KEY (statement, position),
	FOREIGN KEY(statement) REFERENCES statements (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_speaker_candidates_article ON speaker_candidates (article);
COMMENT ON TABLE speaker_candidates IS 'Whom the source of a statement may mean where it was left open, the likeliest first.';
COMMENT ON COLUMN speaker_candidates.statement IS 'the statement';
COMMENT ON COLUMN speaker_candidates.position IS 'place in the statement, from 0';
COMMENT ON COLUMN speaker_candidates.article IS 'the article';
COMMENT ON COLUMN speaker_candidates.quote IS 'a passage that names somebody who may be meant';
COMMENT ON COLUMN speaker_candidates.start IS 'first character of quote';
COMMENT ON COLUMN speaker_candidates."end" IS 'character after quote';
CREATE TABLE chain (
	statement TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	article TEXT COLLATE "C" NOT NULL,
	role TEXT COLLATE "C" NOT NULL,
	name TEXT COLLATE "C" NOT NULL,
	channel TEXT COLLATE "C" NOT NULL,
	passage TEXT COLLATE "C",
	passage_start BIGINT,
	passage_end BIGINT,
	PRIMARY KEY (statement, position),
	FOREIGN KEY(statement) REFERENCES statements (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_chain_article ON chain (article);
COMMENT ON TABLE chain IS 'The hands through which a statement came, outermost first.';
COMMENT ON COLUMN chain.statement IS 'the statement';
COMMENT ON COLUMN chain.position IS 'place in the statement, from 0';
COMMENT ON COLUMN chain.article IS 'the article';
COMMENT ON COLUMN chain.role IS 'outlet, agency or speaker';
COMMENT ON COLUMN chain.name IS 'the outlet''s name or the words of the passage';
COMMENT ON COLUMN chain.channel IS 'interview, post, court and so on';
COMMENT ON COLUMN chain.passage IS 'where the article says so';
COMMENT ON COLUMN chain.passage_start IS 'first character of passage';
COMMENT ON COLUMN chain.passage_end IS 'character after passage';
CREATE TABLE propositions (
	statement TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	article TEXT COLLATE "C" NOT NULL,
	quote TEXT COLLATE "C" NOT NULL,
	start BIGINT NOT NULL,
	"end" BIGINT NOT NULL,
	predicate TEXT COLLATE "C" NOT NULL,
	negated BIGINT NOT NULL,
	subject TEXT COLLATE "C",
	subject_start BIGINT,
	subject_end BIGINT,
	object TEXT COLLATE "C",
	object_start BIGINT,
	object_end BIGINT,
	terms TEXT COLLATE "C" NOT NULL,
	modal TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (statement, position),
	FOREIGN KEY(statement) REFERENCES statements (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_propositions_article ON propositions (article);
COMMENT ON TABLE propositions IS 'What each clause of a statement says, in words that can be compared.';
COMMENT ON COLUMN propositions.statement IS 'the statement';
COMMENT ON COLUMN propositions.position IS 'place in the statement, from 0';
COMMENT ON COLUMN propositions.article IS 'the article';
COMMENT ON COLUMN propositions.quote IS 'the clause';
COMMENT ON COLUMN propositions.start IS 'first character of quote';
COMMENT ON COLUMN propositions."end" IS 'character after quote';
COMMENT ON COLUMN propositions.predicate IS 'its verb or predicate, as a lemma';
COMMENT ON COLUMN propositions.negated IS '1 where it is negated';
COMMENT ON COLUMN propositions.subject IS 'its subject';
COMMENT ON COLUMN propositions.subject_start IS 'first character of subject';
COMMENT ON COLUMN propositions.subject_end IS 'character after subject';
COMMENT ON COLUMN propositions.object IS 'its object';
COMMENT ON COLUMN propositions.object_start IS 'first character of object';
COMMENT ON COLUMN propositions.object_end IS 'character after object';
COMMENT ON COLUMN propositions.terms IS 'lemmas of its content words, as JSON';
COMMENT ON COLUMN propositions.modal IS 'can, must, will, or nothing';
CREATE TABLE figures (
	id TEXT COLLATE "C" NOT NULL,
	article TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	quote TEXT COLLATE "C" NOT NULL,
	start BIGINT NOT NULL,
	"end" BIGINT NOT NULL,
	number TEXT COLLATE "C" NOT NULL,
	number_start BIGINT NOT NULL,
	number_end BIGINT NOT NULL,
	low DOUBLE PRECISION,
	high DOUBLE PRECISION,
	unit TEXT COLLATE "C" NOT NULL,
	counted TEXT COLLATE "C",
	counted_start BIGINT,
	counted_end BIGINT,
	precision TEXT COLLATE "C",
	precision_start BIGINT,
	precision_end BIGINT,
	as_of TEXT COLLATE "C",
	as_of_from TEXT COLLATE "C",
	as_of_before TEXT COLLATE "C",
	as_of_precision TEXT COLLATE "C",
	statement TEXT COLLATE "C",
	terms TEXT COLLATE "C" NOT NULL,
	subject TEXT COLLATE "C",
	subject_start BIGINT,
	subject_end BIGINT,
	PRIMARY KEY (id),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(statement) REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_figures_statement ON figures (statement);
CREATE INDEX ix_figures_article ON figures (article);
COMMENT ON TABLE figures IS 'Every quantity.';
COMMENT ON COLUMN figures.id IS 'a hash of the article and the number''s place';
COMMENT ON COLUMN figures.article IS 'the article';
COMMENT ON COLUMN figures.position IS 'place in the layer, from 0';
COMMENT ON COLUMN figures.quote IS 'the whole expression with what is counted';
COMMENT ON COLUMN figures.start IS 'first character of quote';
COMMENT ON COLUMN figures."end" IS 'character after quote';
COMMENT ON COLUMN figures.number IS 'the quantity alone with its precision word';
COMMENT ON COLUMN figures.number_start IS 'first character of number';
COMMENT ON COLUMN figures.number_end IS 'character after number';
COMMENT ON COLUMN figures.low IS 'lower bound; empty when there is none';
COMMENT ON COLUMN figures.high IS 'upper bound; empty when there is none';
COMMENT ON COLUMN figures.unit IS 'nothing for a plain count, else %, year, USD, km and so on';
COMMENT ON COLUMN figures.counted IS 'what is counted';
COMMENT ON COLUMN figures.counted_start IS 'first character of counted';
COMMENT ON COLUMN figures.counted_end IS 'character after counted';
COMMENT ON COLUMN figures.precision IS 'the word that carries the precision';
COMMENT ON COLUMN figures.precision_start IS 'first character of precision';
COMMENT ON COLUMN figures.precision_end IS 'character after precision';
COMMENT ON COLUMN figures.as_of IS 'the time for which it is told';
COMMENT ON COLUMN figures.as_of_from IS 'first day of as_of';
COMMENT ON COLUMN figures.as_of_before IS 'day after the last of as_of; empty when its end is open';
COMMENT ON COLUMN figures.as_of_precision IS 'how precisely as_of was told';
COMMENT ON COLUMN figures.statement IS 'the statement that holds it; empty in the outlet''s own voice';
COMMENT ON COLUMN figures.terms IS 'lemmas that say what is counted, as JSON';
COMMENT ON COLUMN figures.subject IS 'who or what the figure belongs to';
COMMENT ON COLUMN figures.subject_start IS 'first character of subject';
COMMENT ON COLUMN figures.subject_end IS 'character after subject';
CREATE TABLE happenings (
	id TEXT COLLATE "C" NOT NULL,
	article TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	quote TEXT COLLATE "C" NOT NULL,
	start BIGINT NOT NULL,
	"end" BIGINT NOT NULL,
	date_words TEXT COLLATE "C" NOT NULL,
	date_words_start BIGINT NOT NULL,
	date_words_end BIGINT NOT NULL,
	date TEXT COLLATE "C",
	date_from TEXT COLLATE "C",
	date_before TEXT COLLATE "C",
	date_precision TEXT COLLATE "C",
	anchor TEXT COLLATE "C" NOT NULL,
	anchor_passage TEXT COLLATE "C",
	anchor_passage_start BIGINT,
	anchor_passage_end BIGINT,
	anchor_passage_article TEXT COLLATE "C",
	candidates TEXT COLLATE "C" NOT NULL,
	time_kind TEXT COLLATE "C" NOT NULL,
	time_value TEXT COLLATE "C" NOT NULL,
	status TEXT COLLATE "C" NOT NULL,
	predicate TEXT COLLATE "C" NOT NULL,
	terms TEXT COLLATE "C" NOT NULL,
	statement TEXT COLLATE "C",
	PRIMARY KEY (id),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(anchor_passage_article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(statement) REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_happenings_statement ON happenings (statement);
CREATE INDEX ix_happenings_article ON happenings (article);
CREATE INDEX ix_happenings_anchor_passage_article ON happenings (anchor_passage_article);
COMMENT ON TABLE happenings IS 'What the articles put at a date.';
COMMENT ON COLUMN happenings.id IS 'a hash of the article, the clause and the date''s place';
COMMENT ON COLUMN happenings.article IS 'the article';
COMMENT ON COLUMN happenings.position IS 'place in the layer, from 0';
COMMENT ON COLUMN happenings.quote IS 'the clause that tells it';
COMMENT ON COLUMN happenings.start IS 'first character of quote';
COMMENT ON COLUMN happenings."end" IS 'character after quote';
COMMENT ON COLUMN happenings.date_words IS 'the date expression';
COMMENT ON COLUMN happenings.date_words_start IS 'first character of date_words';
COMMENT ON COLUMN happenings.date_words_end IS 'character after date_words';
COMMENT ON COLUMN happenings.date IS 'the interval it means; empty where it could not be told';
COMMENT ON COLUMN happenings.date_from IS 'first day of date';
COMMENT ON COLUMN happenings.date_before IS 'day after the last of date; empty when its end is open';
COMMENT ON COLUMN happenings.date_precision IS 'how precisely date was told';
COMMENT ON COLUMN happenings.anchor IS 'what it was counted from: none, publication, date or event';
COMMENT ON COLUMN happenings.anchor_passage IS 'the passage of that anchor';
COMMENT ON COLUMN happenings.anchor_passage_start IS 'first character of anchor_passage';
COMMENT ON COLUMN happenings.anchor_passage_end IS 'character after anchor_passage';
COMMENT ON COLUMN happenings.anchor_passage_article IS 'the article that says anchor_passage';
COMMENT ON COLUMN happenings.candidates IS 'intervals between which the text left a choice, as JSON';
COMMENT ON COLUMN happenings.time_kind IS 'date, time (finer than a day), duration (a length) or set (what comes back)';
COMMENT ON COLUMN happenings.time_value IS 'the meaning as TimeML writes it: 2031-Q3, P3Y, PRESENT_REF; empty where open';
COMMENT ON COLUMN happenings.status IS 'reported, planned or denied';
COMMENT ON COLUMN happenings.predicate IS 'what happened, as a lemma';
COMMENT ON COLUMN happenings.terms IS 'lemmas of the clause, as JSON';
COMMENT ON COLUMN happenings.statement IS 'the statement that tells it; empty in the outlet''s own voice';
CREATE TABLE meanings (
	article TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	statement TEXT COLLATE "C" NOT NULL,
	vector BYTEA NOT NULL,
	PRIMARY KEY (article, position),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(statement) REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_meanings_statement ON meanings (statement);
COMMENT ON TABLE meanings IS 'What statements say as directions, by which two are told near without a shared word. For programs.';
COMMENT ON COLUMN meanings.article IS 'the article';
COMMENT ON COLUMN meanings.position IS 'place in the layer, from 0';
COMMENT ON COLUMN meanings.statement IS 'the statement';
COMMENT ON COLUMN meanings.vector IS 'its direction: signed 8-bit numbers, whose length together means nothing';
CREATE TABLE claim_statements (
	claim TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	statement TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (claim, position),
	FOREIGN KEY(claim) REFERENCES claims (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(statement) REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_claim_statements_statement ON claim_statements (statement);
COMMENT ON TABLE claim_statements IS 'Which statements say a claim.';
COMMENT ON COLUMN claim_statements.claim IS 'the claim';
COMMENT ON COLUMN claim_statements.position IS 'place in the claim, from 0';
COMMENT ON COLUMN claim_statements.statement IS 'the statement';
CREATE TABLE claim_holders (
	claim TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	holder TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (claim, position),
	FOREIGN KEY(claim) REFERENCES claims (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE claim_holders IS 'Who says a claim.';
COMMENT ON COLUMN claim_holders.claim IS 'the claim';
COMMENT ON COLUMN claim_holders.position IS 'place in the claim, from 0';
COMMENT ON COLUMN claim_holders.holder IS 'a name';
CREATE TABLE claim_silences (
	claim TEXT COLLATE "C" NOT NULL,
	silences BIGINT NOT NULL,
	PRIMARY KEY (claim),
	FOREIGN KEY(claim) REFERENCES claims (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE claim_silences IS 'Which list tells of the outlets that do not tell a claim.';
COMMENT ON COLUMN claim_silences.claim IS 'the claim';
COMMENT ON COLUMN claim_silences.silences IS 'number of the list';
CREATE TABLE coverage (
	claim TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	outlet TEXT COLLATE "C" NOT NULL,
	kind TEXT COLLATE "C" NOT NULL,
	articles_read BIGINT NOT NULL,
	PRIMARY KEY (claim, position),
	FOREIGN KEY(claim) REFERENCES claims (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE coverage IS 'What an outlet does with a claim, in place of what the list of silences has at that position.';
COMMENT ON COLUMN coverage.claim IS 'the claim';
COMMENT ON COLUMN coverage.position IS 'place in the claim, from 0';
COMMENT ON COLUMN coverage.outlet IS 'the outlet';
COMMENT ON COLUMN coverage.kind IS 'reports, disputes, silent, published-before or unread';
COMMENT ON COLUMN coverage.articles_read IS 'how many of its articles were read in full';
CREATE TABLE side_statements (
	dispute TEXT COLLATE "C" NOT NULL,
	side BIGINT NOT NULL,
	position BIGINT NOT NULL,
	statement TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (dispute, side, position),
	FOREIGN KEY(dispute) REFERENCES disputes (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(statement) REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_side_statements_statement ON side_statements (statement);
COMMENT ON TABLE side_statements IS 'Which statements state a side.';
COMMENT ON COLUMN side_statements.dispute IS 'the dispute';
COMMENT ON COLUMN side_statements.side IS 'place of the side in the dispute';
COMMENT ON COLUMN side_statements.position IS 'place in the side, from 0';
COMMENT ON COLUMN side_statements.statement IS 'the statement';
CREATE TABLE position_claims (
	holder BIGINT NOT NULL,
	position BIGINT NOT NULL,
	claim TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (holder, position),
	FOREIGN KEY(claim) REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_position_claims_claim ON position_claims (claim);
COMMENT ON TABLE position_claims IS 'The claims of a holder.';
COMMENT ON COLUMN position_claims.holder IS 'place of the holder in positions';
COMMENT ON COLUMN position_claims.position IS 'place in the list, from 0';
COMMENT ON COLUMN position_claims.claim IS 'the claim';
CREATE TABLE position_statements (
	holder BIGINT NOT NULL,
	position BIGINT NOT NULL,
	statement TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (holder, position),
	FOREIGN KEY(statement) REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_position_statements_statement ON position_statements (statement);
COMMENT ON TABLE position_statements IS 'The statements of a holder that belong to no claim.';
COMMENT ON COLUMN position_statements.holder IS 'place of the holder in positions';
COMMENT ON COLUMN position_statements.position IS 'place in the list, from 0';
COMMENT ON COLUMN position_statements.statement IS 'the statement';
CREATE TABLE ledger (
	id TEXT COLLATE "C" NOT NULL,
	title TEXT COLLATE "C" NOT NULL,
	title_start BIGINT NOT NULL,
	title_end BIGINT NOT NULL,
	title_article TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	referent TEXT COLLATE "C" NOT NULL,
	holder TEXT COLLATE "C",
	actor TEXT COLLATE "C",
	told TEXT COLLATE "C",
	told_from TEXT COLLATE "C",
	told_before TEXT COLLATE "C",
	told_precision TEXT COLLATE "C",
	updates TEXT COLLATE "C",
	article TEXT COLLATE "C" NOT NULL,
	quote TEXT COLLATE "C" NOT NULL,
	start BIGINT NOT NULL,
	"end" BIGINT NOT NULL,
	number TEXT COLLATE "C" NOT NULL,
	number_start BIGINT NOT NULL,
	number_end BIGINT NOT NULL,
	low DOUBLE PRECISION,
	high DOUBLE PRECISION,
	unit TEXT COLLATE "C" NOT NULL,
	counted TEXT COLLATE "C",
	counted_start BIGINT,
	counted_end BIGINT,
	precision TEXT COLLATE "C",
	precision_start BIGINT,
	precision_end BIGINT,
	as_of TEXT COLLATE "C",
	as_of_from TEXT COLLATE "C",
	as_of_before TEXT COLLATE "C",
	as_of_precision TEXT COLLATE "C",
	statement TEXT COLLATE "C",
	terms TEXT COLLATE "C" NOT NULL,
	subject TEXT COLLATE "C",
	subject_start BIGINT,
	subject_end BIGINT,
	PRIMARY KEY (id),
	FOREIGN KEY(title_article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(actor) REFERENCES actors (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(updates) REFERENCES ledger (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(statement) REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_ledger_statement ON ledger (statement);
CREATE INDEX ix_ledger_actor ON ledger (actor);
CREATE INDEX ix_ledger_title_article ON ledger (title_article);
CREATE INDEX ix_ledger_updates ON ledger (updates);
CREATE INDEX ix_ledger_article ON ledger (article);
COMMENT ON TABLE ledger IS 'Figures with their holders; rows with one referent count the same thing.';
COMMENT ON COLUMN ledger.id IS 'the entry';
COMMENT ON COLUMN ledger.title IS 'the passage that says what is counted';
COMMENT ON COLUMN ledger.title_start IS 'first character of title';
COMMENT ON COLUMN ledger.title_end IS 'character after title';
COMMENT ON COLUMN ledger.title_article IS 'the article that says title';
COMMENT ON COLUMN ledger.position IS 'place in the account, from 0';
COMMENT ON COLUMN ledger.referent IS 'what is counted, as a key';
COMMENT ON COLUMN ledger.holder IS 'who tells it; empty for the outlet itself';
COMMENT ON COLUMN ledger.actor IS 'the actor, where known';
COMMENT ON COLUMN ledger.told IS 'when it was told';
COMMENT ON COLUMN ledger.told_from IS 'first day of told';
COMMENT ON COLUMN ledger.told_before IS 'day after the last of told; empty when its end is open';
COMMENT ON COLUMN ledger.told_precision IS 'how precisely told was told';
COMMENT ON COLUMN ledger.updates IS 'the earlier entry that this one supersedes';
COMMENT ON COLUMN ledger.article IS 'the article of the figure';
COMMENT ON COLUMN ledger.quote IS 'the whole expression with what is counted';
COMMENT ON COLUMN ledger.start IS 'first character of quote';
COMMENT ON COLUMN ledger."end" IS 'character after quote';
COMMENT ON COLUMN ledger.number IS 'the quantity alone with its precision word';
COMMENT ON COLUMN ledger.number_start IS 'first character of number';
COMMENT ON COLUMN ledger.number_end IS 'character after number';
COMMENT ON COLUMN ledger.low IS 'lower bound; empty when there is none';
COMMENT ON COLUMN ledger.high IS 'upper bound; empty when there is none';
COMMENT ON COLUMN ledger.unit IS 'nothing for a plain count, else %, year, USD, km and so on';
COMMENT ON COLUMN ledger.counted IS 'what is counted';
COMMENT ON COLUMN ledger.counted_start IS 'first character of counted';
COMMENT ON COLUMN ledger.counted_end IS 'character after counted';
COMMENT ON COLUMN ledger.precision IS 'the word that carries the precision';
COMMENT ON COLUMN ledger.precision_start IS 'first character of precision';
COMMENT ON COLUMN ledger.precision_end IS 'character after precision';
COMMENT ON COLUMN ledger.as_of IS 'the time for which it is told';
COMMENT ON COLUMN ledger.as_of_from IS 'first day of as_of';
COMMENT ON COLUMN ledger.as_of_before IS 'day after the last of as_of; empty when its end is open';
COMMENT ON COLUMN ledger.as_of_precision IS 'how precisely as_of was told';
COMMENT ON COLUMN ledger.statement IS 'the statement that holds it; empty in the outlet''s own voice';
COMMENT ON COLUMN ledger.terms IS 'lemmas that say what is counted, as JSON';
COMMENT ON COLUMN ledger.subject IS 'who or what the figure belongs to';
COMMENT ON COLUMN ledger.subject_start IS 'first character of subject';
COMMENT ON COLUMN ledger.subject_end IS 'character after subject';
CREATE TABLE holders (
	position BIGINT NOT NULL,
	statement TEXT COLLATE "C" NOT NULL,
	name TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (position),
	FOREIGN KEY(statement) REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_holders_statement ON holders (statement);
COMMENT ON TABLE holders IS 'The name that the source of a statement resolves to.';
COMMENT ON COLUMN holders.position IS 'place in the account, from 0';
COMMENT ON COLUMN holders.statement IS 'the statement';
COMMENT ON COLUMN holders.name IS 'the name';
CREATE TABLE story_articles (
	article TEXT COLLATE "C" NOT NULL,
	story TEXT COLLATE "C" NOT NULL,
	position BIGINT NOT NULL,
	PRIMARY KEY (article),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(story) REFERENCES stories (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_story_articles_story ON story_articles (story);
COMMENT ON TABLE story_articles IS 'Which story each article tells.';
COMMENT ON COLUMN story_articles.article IS 'the article';
COMMENT ON COLUMN story_articles.story IS 'the story';
COMMENT ON COLUMN story_articles.position IS 'place in the story, by date, from 0';
CREATE TABLE figure_heads (
	figure TEXT COLLATE "C" NOT NULL,
	article TEXT COLLATE "C" NOT NULL,
	head TEXT COLLATE "C" NOT NULL,
	PRIMARY KEY (figure),
	FOREIGN KEY(figure) REFERENCES figures (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_figure_heads_article ON figure_heads (article);
COMMENT ON TABLE figure_heads IS 'What a figure counts, as one word that can be compared across languages.';
COMMENT ON COLUMN figure_heads.figure IS 'the figure';
COMMENT ON COLUMN figure_heads.article IS 'the article';
COMMENT ON COLUMN figure_heads.head IS 'the word';
CREATE TABLE paragraph_words (
        number BIGINT PRIMARY KEY REFERENCES paragraphs (number) ON DELETE CASCADE,
        words TEXT[] COLLATE "C" NOT NULL,
        size BIGINT NOT NULL
    );
COMMENT ON TABLE paragraph_words IS 'The search index: each paragraph''s words, small and without accents.';
COMMENT ON COLUMN paragraph_words.number IS 'the paragraph';
COMMENT ON COLUMN paragraph_words.words IS 'its words in order; find with words @> ARRAY[''customs'']';
COMMENT ON COLUMN paragraph_words.size IS 'how many words it has';
CREATE INDEX paragraph_words_found ON paragraph_words USING gin (words);
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN RAISE EXCEPTION USING MESSAGE = tg_argv[0], ERRCODE = ''integrity_constraint_violation''; END';
CREATE TRIGGER judgements_are_kept BEFORE DELETE ON judgements
    FOR EACH ROW EXECUTE FUNCTION refuse_change('a decision is never deleted, only withdrawn');
CREATE TRIGGER judgements_are_not_emptied BEFORE TRUNCATE ON judgements
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('a decision is never deleted, only withdrawn');
CREATE TRIGGER judgements_are_only_withdrawn BEFORE UPDATE ON judgements FOR EACH ROW
    WHEN (old.withdrawn_at <> '' OR new.withdrawn_at = '' OR new.id <> old.id OR new."left" <> old."left"
        OR new."right" <> old."right" OR new.verdict <> old.verdict OR new.decided_by <> old.decided_by
        OR new.decided_at <> old.decided_at OR new.note <> old.note)
    EXECUTE FUNCTION refuse_change('a decision is never changed, only withdrawn');
CREATE VIEW "who_said_what" AS SELECT articles.outlet, articles.file, holders.name AS holder, statements.source, statements.cue,
               statements.stance, statements.mode, statements.title AS words, statements.sentence,
               statements.sentence_start AS "start", statements.sentence_end AS "end",
               statements.id AS statement, statements.article
        FROM statements
        JOIN articles ON articles.id = statements.article
        LEFT JOIN holders ON holders.statement = statements.id
        WHERE statements.layer = 'attributed'
        ORDER BY articles.file, statements.position;
COMMENT ON VIEW "who_said_what" IS 'Every attributed statement with its holder, stance and words.';
CREATE VIEW "disputes_with_sides" AS SELECT disputes.title AS question, disputes.kind, COALESCE(decided.verdict, 'suggested') AS status,
               sides.camp, sides.holder,
               articles.outlet, articles.file, evidence.quote, evidence."start", evidence."end",
               sides.origins, disputes.strength, disputes.id AS dispute, evidence.article
        FROM disputes
        JOIN sides ON sides.dispute = disputes.id
        LEFT JOIN (
            SELECT "left" AS thing, max(verdict) AS verdict FROM judgements
            WHERE withdrawn_at = '' AND verdict IN ('accepted', 'rejected') GROUP BY "left"
        ) AS decided ON decided.thing = disputes.id
        LEFT JOIN evidence ON evidence.owner = disputes.id AND evidence.part = 'side'
            AND evidence.number = sides.position
        LEFT JOIN articles ON articles.id = evidence.article
        ORDER BY disputes.position, sides.position, evidence.position;
COMMENT ON VIEW "disputes_with_sides" IS 'Every passage of every side of every dispute.';
CREATE VIEW "who_uses_which_word" AS SELECT namings.title AS wording, naming_terms.title AS word, naming_usages.user, naming_usages.kind,
               COALESCE(decided.verdict, 'suggested') AS status, articles.outlet, articles.file,
               evidence.quote, evidence."start", evidence."end",
               namings.id AS naming, evidence.article
        FROM namings
        JOIN naming_usages ON naming_usages.naming = namings.id
        JOIN naming_terms ON naming_terms.naming = namings.id AND naming_terms.position = naming_usages.term
        LEFT JOIN (
            SELECT "left" AS thing, max(verdict) AS verdict FROM judgements
            WHERE withdrawn_at = '' AND verdict IN ('accepted', 'rejected') GROUP BY "left"
        ) AS decided ON decided.thing = namings.id
        LEFT JOIN evidence ON evidence.owner = namings.id AND evidence.part = 'usage'
            AND evidence.number = naming_usages.position
        LEFT JOIN articles ON articles.id = evidence.article
        ORDER BY namings.position, naming_usages.position, evidence.position;
COMMENT ON VIEW "who_uses_which_word" IS 'What is named differently: every passage of every user of every word.';
CREATE VIEW "figures_over_time" AS SELECT ledger.title AS counted, ledger.told, ledger.low, ledger.high, ledger.unit, ledger.precision,
               ledger.holder, ledger.as_of, articles.outlet, articles.file, ledger.quote, ledger."start",
               ledger."end", ledger.updates, COALESCE(decided.verdict, 'suggested') AS status, ledger.referent,
               ledger.id AS entry, ledger.article
        FROM ledger
        JOIN articles ON articles.id = ledger.article
        LEFT JOIN (
            SELECT "left" AS thing, max(verdict) AS verdict FROM judgements
            WHERE withdrawn_at = '' AND verdict IN ('accepted', 'rejected') GROUP BY "left"
        ) AS decided ON decided.thing = ledger.id
        ORDER BY ledger.referent, ledger.told_from, ledger.position;
COMMENT ON VIEW "figures_over_time" IS 'What is counted, how many, who tells it and when.';
CREATE VIEW "timeline_entries" AS SELECT timeline.date, timeline.status, timeline.title AS happening, articles.outlet, articles.file,
               evidence.quote, evidence."start", evidence."end", COALESCE(decided.verdict, 'suggested') AS verdict,
               timeline.id AS entry, evidence.article
        FROM timeline
        LEFT JOIN (
            SELECT "left" AS thing, max(verdict) AS verdict FROM judgements
            WHERE withdrawn_at = '' AND verdict IN ('accepted', 'rejected') GROUP BY "left"
        ) AS decided ON decided.thing = timeline.id
        LEFT JOIN evidence ON evidence.owner = timeline.id AND evidence.part = 'telling'
        LEFT JOIN articles ON articles.id = evidence.article
        ORDER BY timeline.position, evidence.position;
COMMENT ON VIEW "timeline_entries" IS 'What happened when, passage by passage.';
CREATE VIEW "cast" AS SELECT actors.name, actors.kind, variants.name AS spelling, articles.outlet, articles.file,
               count(*) AS times, COALESCE(decided.verdict, actors.status) AS status, actors.id AS actor,
               evidence.article
        FROM actors
        JOIN variants ON variants.actor = actors.id
        LEFT JOIN evidence ON evidence.owner = actors.id AND evidence.part = 'variant'
            AND evidence.number = variants.position
        LEFT JOIN articles ON articles.id = evidence.article
        LEFT JOIN (
            SELECT "left" AS thing, max(verdict) AS verdict FROM judgements
            WHERE withdrawn_at = '' AND verdict IN ('accepted', 'rejected') GROUP BY "left"
        ) AS decided ON decided.thing = actors.id
        GROUP BY actors.position, actors.name, actors.kind, variants.position, variants.name, articles.outlet,
                 articles.file, actors.status, decided.verdict, actors.id, evidence.article
        ORDER BY actors.position, variants.position, articles.file;
COMMENT ON VIEW "cast" IS 'Who appears, with every spelling and which outlet uses it how often.';
CREATE VIEW "claims_by_outlet" AS SELECT claims.title AS claim, told.outlet, told.kind, told.articles_read, claims.origins,
               COALESCE(decided.verdict, 'suggested') AS status, claims.id
        FROM claims
        JOIN (
            SELECT claim, position, outlet, kind, articles_read FROM coverage
            UNION ALL
            SELECT claim_silences.claim, silences.position, silences.outlet, silences.kind, silences.articles_read
            FROM claim_silences
            JOIN silences ON silences.number = claim_silences.silences
            LEFT JOIN coverage ON coverage.claim = claim_silences.claim AND coverage.position = silences.position
            WHERE coverage.claim IS NULL
        ) AS told ON told.claim = claims.id
        LEFT JOIN (
            SELECT "left" AS thing, max(verdict) AS verdict FROM judgements
            WHERE withdrawn_at = '' AND verdict IN ('accepted', 'rejected') GROUP BY "left"
        ) AS decided ON decided.thing = claims.id
        ORDER BY claims.position, told.position;
COMMENT ON VIEW "claims_by_outlet" IS 'Which outlet reports or disputes a claim, and which is silent.';
CREATE VIEW "decisions" AS SELECT judgements.verdict, COALESCE(things.title, judgements."left") AS about, judgements."right" AS other,
               judgements.decided_by, judgements.decided_at, judgements.note, judgements.withdrawn_by,
               judgements.withdrawn_at, judgements."left" AS thing, judgements.id AS judgement
        FROM judgements
        LEFT JOIN (
            SELECT id, title FROM disputes UNION ALL SELECT id, name FROM actors UNION ALL SELECT id, title FROM claims
            UNION ALL SELECT id, quote FROM ledger UNION ALL SELECT id, title FROM timeline
            UNION ALL SELECT id, title FROM namings
        ) AS things ON things.id = judgements."left"
        ORDER BY judgements.decided_at, judgements.id;
COMMENT ON VIEW "decisions" IS 'What people decided, with the words of what it is about; withdrawn where withdrawn_at says when.';
CREATE VIEW "why" AS SELECT reasons.owner AS id, reasons.step, reasons.feature, reasons.value, reasons.sentence,
               articles.file, evidence.quote, evidence."start", evidence."end"
        FROM reasons
        LEFT JOIN evidence ON evidence.owner = reasons.owner AND evidence.part = 'reason'
            AND evidence.number = reasons.position
        LEFT JOIN articles ON articles.id = evidence.article
        ORDER BY reasons.owner, reasons.position, evidence.position;
COMMENT ON VIEW "why" IS 'Every reason for everything in the account, with the passages it rests on.';
INSERT INTO migrations (version, name) VALUES (11::BIGINT, 'made new');
INSERT INTO articles (id, name, outlet, title, file, url, author, published, published_from, published_before, published_precision, published_origin, digest, text) VALUES ('article-f85638fa2957', 'The Courier', 'The Courier', NULL, 'a.txt', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', 'The ferry sank, the port office said.');
INSERT INTO paragraphs (article, quote, start, "end") VALUES ('article-f85638fa2957', 'The ferry sank, the port office said.', 0::BIGINT, 37::BIGINT) RETURNING paragraphs.number;
INSERT INTO paragraph_words (number, words, size) VALUES (1, '{the,ferry,sank,the,port,office,said}', 7);
INSERT INTO article_files (file, article) VALUES ('a.txt', 'article-f85638fa2957');
INSERT INTO articles (id, name, outlet, title, file, url, author, published, published_from, published_before, published_precision, published_origin, digest, text) VALUES ('article-4e476c8a6ad2', 'b.txt', NULL, NULL, 'b.txt', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '“Nobody sank it,” the captain said.');
INSERT INTO paragraphs (article, quote, start, "end") VALUES ('article-4e476c8a6ad2', '“Nobody sank it,” the captain said.', 0::BIGINT, 35::BIGINT) RETURNING paragraphs.number;
INSERT INTO paragraph_words (number, words, size) VALUES (2, '{nobody,sank,it,the,captain,said}', 6);
INSERT INTO article_files (file, article) VALUES ('b.txt', 'article-4e476c8a6ad2');
INSERT INTO judgements (id, "left", "right", verdict, decided_by, decided_at, withdrawn_at, note, withdrawn_by, passages) VALUES ('judgement-7ad863affcfa', 'Holm', 'Ådne Holm', 'same', 'Ida', '2031-05-02T10:00:00+00:00', '', '', '', '');
