PRAGMA application_id = 1131704899;
PRAGMA user_version = 3;
CREATE TABLE migrations (
	version INTEGER NOT NULL,
	name TEXT NOT NULL,
	PRIMARY KEY (version)
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE articles (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	outlet TEXT,
	title TEXT,
	file TEXT NOT NULL,
	url TEXT,
	author TEXT,
	published TEXT,
	published_from TEXT,
	published_before TEXT,
	published_precision TEXT,
	published_origin TEXT,
	digest TEXT NOT NULL,
	text TEXT NOT NULL,
	PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE skipped_files (
	id TEXT NOT NULL,
	stage TEXT NOT NULL,
	file TEXT NOT NULL,
	reason TEXT NOT NULL,
	next_step TEXT NOT NULL,
	about TEXT,
	passage_article TEXT,
	passage TEXT,
	passage_start INTEGER,
	passage_end INTEGER,
	PRIMARY KEY (id)
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE earlier (
	kind TEXT NOT NULL,
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	passages TEXT NOT NULL,
	PRIMARY KEY (kind, id)
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE judgements (
	id TEXT NOT NULL,
	"left" TEXT NOT NULL,
	"right" TEXT NOT NULL,
	verdict TEXT NOT NULL,
	decided_by TEXT NOT NULL,
	decided_at TEXT NOT NULL,
	withdrawn_at TEXT NOT NULL,
	note TEXT NOT NULL,
	withdrawn_by TEXT NOT NULL,
	passages TEXT NOT NULL,
	PRIMARY KEY (id)
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE account (
	number INTEGER NOT NULL,
	fingerprint TEXT NOT NULL,
	PRIMARY KEY (number)
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE actors (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	position INTEGER NOT NULL,
	kind TEXT NOT NULL,
	status TEXT NOT NULL,
	PRIMARY KEY (id)
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE silences (
	number INTEGER NOT NULL,
	position INTEGER NOT NULL,
	outlet TEXT NOT NULL,
	kind TEXT NOT NULL,
	articles_read INTEGER NOT NULL,
	PRIMARY KEY (number, position)
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE disputes (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	position INTEGER NOT NULL,
	kind TEXT NOT NULL,
	strength REAL NOT NULL,
	status TEXT NOT NULL,
	PRIMARY KEY (id)
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE namings (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	position INTEGER NOT NULL,
	PRIMARY KEY (id)
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE gaps (
	position INTEGER NOT NULL,
	id TEXT NOT NULL,
	stage TEXT NOT NULL,
	file TEXT NOT NULL,
	reason TEXT NOT NULL,
	next_step TEXT NOT NULL,
	about TEXT,
	passage_article TEXT,
	passage TEXT,
	passage_start INTEGER,
	passage_end INTEGER,
	PRIMARY KEY (position)
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE reasons (
	owner TEXT NOT NULL,
	position INTEGER NOT NULL,
	step TEXT NOT NULL,
	feature TEXT NOT NULL,
	value TEXT NOT NULL,
	sentence TEXT NOT NULL,
	PRIMARY KEY (owner, position)
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE publication_evidence (
	published TEXT NOT NULL,
	position INTEGER NOT NULL,
	article TEXT NOT NULL,
	quote TEXT NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	PRIMARY KEY (published, position),
	FOREIGN KEY(published) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE article_files (
	file TEXT NOT NULL,
	article TEXT NOT NULL,
	PRIMARY KEY (file, article),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE paragraphs (
	number INTEGER NOT NULL,
	article TEXT NOT NULL,
	quote TEXT NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	PRIMARY KEY (number),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;
CREATE TABLE readings (
	article TEXT NOT NULL,
	engine TEXT NOT NULL,
	made_from TEXT NOT NULL,
	PRIMARY KEY (article),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE sentences (
	article TEXT NOT NULL,
	position INTEGER NOT NULL,
	paragraph INTEGER NOT NULL,
	quote TEXT NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	PRIMARY KEY (article, position),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE mentions (
	article TEXT NOT NULL,
	position INTEGER NOT NULL,
	kind TEXT NOT NULL,
	quote TEXT NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	"full" TEXT NOT NULL,
	full_start INTEGER NOT NULL,
	full_end INTEGER NOT NULL,
	title TEXT,
	title_start INTEGER,
	title_end INTEGER,
	PRIMARY KEY (article, position),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE statements (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	article TEXT NOT NULL,
	position INTEGER NOT NULL,
	layer TEXT NOT NULL,
	source TEXT,
	source_start INTEGER,
	source_end INTEGER,
	cue TEXT,
	cue_start INTEGER,
	cue_end INTEGER,
	mode TEXT NOT NULL,
	stance TEXT NOT NULL,
	sentence TEXT NOT NULL,
	sentence_start INTEGER NOT NULL,
	sentence_end INTEGER NOT NULL,
	speaker TEXT,
	speaker_start INTEGER,
	speaker_end INTEGER,
	speaker_basis TEXT NOT NULL,
	cue_lemma TEXT NOT NULL,
	negated_cue INTEGER NOT NULL,
	stance_evidence TEXT,
	stance_evidence_start INTEGER,
	stance_evidence_end INTEGER,
	content_kind TEXT NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE dates (
	article TEXT NOT NULL,
	position INTEGER NOT NULL,
	quote TEXT NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	date TEXT,
	date_from TEXT,
	date_before TEXT,
	date_precision TEXT,
	anchor TEXT NOT NULL,
	anchor_passage TEXT,
	anchor_passage_start INTEGER,
	anchor_passage_end INTEGER,
	anchor_passage_article TEXT,
	candidates TEXT NOT NULL,
	time_kind TEXT NOT NULL,
	time_value TEXT NOT NULL,
	PRIMARY KEY (article, position),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(anchor_passage_article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE skipped_passages (
	article TEXT NOT NULL,
	position INTEGER NOT NULL,
	id TEXT NOT NULL,
	stage TEXT NOT NULL,
	file TEXT NOT NULL,
	reason TEXT NOT NULL,
	next_step TEXT NOT NULL,
	about TEXT,
	passage_article TEXT,
	passage TEXT,
	passage_start INTEGER,
	passage_end INTEGER,
	PRIMARY KEY (article, position),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE stand_ins (
	article TEXT NOT NULL,
	position INTEGER NOT NULL,
	form TEXT NOT NULL,
	kind TEXT NOT NULL,
	quote TEXT NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	means TEXT,
	means_start INTEGER,
	means_end INTEGER,
	noun TEXT NOT NULL,
	plural INTEGER NOT NULL,
	basis TEXT NOT NULL,
	whose TEXT,
	whose_start INTEGER,
	whose_end INTEGER,
	PRIMARY KEY (article, position),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE variants (
	actor TEXT NOT NULL,
	position INTEGER NOT NULL,
	name TEXT NOT NULL,
	PRIMARY KEY (actor, position),
	FOREIGN KEY(actor) REFERENCES actors (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE claims (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	title_start INTEGER NOT NULL,
	title_end INTEGER NOT NULL,
	article TEXT NOT NULL,
	position INTEGER NOT NULL,
	origins INTEGER NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE sides (
	dispute TEXT NOT NULL,
	position INTEGER NOT NULL,
	holder TEXT,
	actor TEXT,
	camp TEXT NOT NULL,
	origins INTEGER NOT NULL,
	PRIMARY KEY (dispute, position),
	FOREIGN KEY(dispute) REFERENCES disputes (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(actor) REFERENCES actors (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE naming_terms (
	naming TEXT NOT NULL,
	position INTEGER NOT NULL,
	title TEXT NOT NULL,
	title_start INTEGER NOT NULL,
	title_end INTEGER NOT NULL,
	article TEXT NOT NULL,
	PRIMARY KEY (naming, position),
	FOREIGN KEY(naming) REFERENCES namings (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE naming_usages (
	naming TEXT NOT NULL,
	position INTEGER NOT NULL,
	term INTEGER NOT NULL,
	user TEXT NOT NULL,
	actor TEXT,
	kind TEXT NOT NULL,
	PRIMARY KEY (naming, position),
	FOREIGN KEY(naming) REFERENCES namings (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(actor) REFERENCES actors (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE positions (
	position INTEGER NOT NULL,
	holder TEXT NOT NULL,
	actor TEXT,
	PRIMARY KEY (position),
	FOREIGN KEY(actor) REFERENCES actors (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE timeline (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	title_start INTEGER NOT NULL,
	title_end INTEGER NOT NULL,
	article TEXT NOT NULL,
	position INTEGER NOT NULL,
	date TEXT NOT NULL,
	date_from TEXT NOT NULL,
	date_before TEXT,
	date_precision TEXT NOT NULL,
	status TEXT NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE copies (
	position INTEGER NOT NULL,
	"left" TEXT NOT NULL,
	left_start INTEGER NOT NULL,
	left_end INTEGER NOT NULL,
	left_article TEXT NOT NULL,
	"right" TEXT NOT NULL,
	right_start INTEGER NOT NULL,
	right_end INTEGER NOT NULL,
	right_article TEXT NOT NULL,
	share REAL NOT NULL,
	agency TEXT,
	agency_start INTEGER,
	agency_end INTEGER,
	agency_article TEXT,
	PRIMARY KEY (position),
	FOREIGN KEY(left_article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(right_article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(agency_article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE evidence (
	owner TEXT NOT NULL,
	part TEXT NOT NULL,
	number INTEGER NOT NULL,
	position INTEGER NOT NULL,
	article TEXT NOT NULL,
	quote TEXT NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	PRIMARY KEY (owner, part, number, position),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE contents (
	statement TEXT NOT NULL,
	position INTEGER NOT NULL,
	article TEXT NOT NULL,
	quote TEXT NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	PRIMARY KEY (statement, position),
	FOREIGN KEY(statement) REFERENCES statements (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE speaker_candidates (
	statement TEXT NOT NULL,
	position INTEGER NOT NULL,
	article TEXT NOT NULL,
	quote TEXT NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	PRIMARY KEY (statement, position),
	FOREIGN KEY(statement) REFERENCES statements (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE chain (
	statement TEXT NOT NULL,
	position INTEGER NOT NULL,
	article TEXT NOT NULL,
	role TEXT NOT NULL,
	name TEXT NOT NULL,
	channel TEXT NOT NULL,
	passage TEXT,
	passage_start INTEGER,
	passage_end INTEGER,
	PRIMARY KEY (statement, position),
	FOREIGN KEY(statement) REFERENCES statements (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE propositions (
	statement TEXT NOT NULL,
	position INTEGER NOT NULL,
	article TEXT NOT NULL,
	quote TEXT NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	predicate TEXT NOT NULL,
	negated INTEGER NOT NULL,
	subject TEXT,
	subject_start INTEGER,
	subject_end INTEGER,
	object TEXT,
	object_start INTEGER,
	object_end INTEGER,
	terms TEXT NOT NULL,
	modal TEXT NOT NULL,
	PRIMARY KEY (statement, position),
	FOREIGN KEY(statement) REFERENCES statements (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE figures (
	id TEXT NOT NULL,
	article TEXT NOT NULL,
	position INTEGER NOT NULL,
	quote TEXT NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	number TEXT NOT NULL,
	number_start INTEGER NOT NULL,
	number_end INTEGER NOT NULL,
	low REAL,
	high REAL,
	unit TEXT NOT NULL,
	counted TEXT,
	counted_start INTEGER,
	counted_end INTEGER,
	precision TEXT,
	precision_start INTEGER,
	precision_end INTEGER,
	as_of TEXT,
	as_of_from TEXT,
	as_of_before TEXT,
	as_of_precision TEXT,
	statement TEXT,
	terms TEXT NOT NULL,
	subject TEXT,
	subject_start INTEGER,
	subject_end INTEGER,
	PRIMARY KEY (id),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(statement) REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE happenings (
	id TEXT NOT NULL,
	article TEXT NOT NULL,
	position INTEGER NOT NULL,
	quote TEXT NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	date_words TEXT NOT NULL,
	date_words_start INTEGER NOT NULL,
	date_words_end INTEGER NOT NULL,
	date TEXT,
	date_from TEXT,
	date_before TEXT,
	date_precision TEXT,
	anchor TEXT NOT NULL,
	anchor_passage TEXT,
	anchor_passage_start INTEGER,
	anchor_passage_end INTEGER,
	anchor_passage_article TEXT,
	candidates TEXT NOT NULL,
	time_kind TEXT NOT NULL,
	time_value TEXT NOT NULL,
	status TEXT NOT NULL,
	predicate TEXT NOT NULL,
	terms TEXT NOT NULL,
	statement TEXT,
	PRIMARY KEY (id),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(anchor_passage_article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(statement) REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE meanings (
	article TEXT NOT NULL,
	position INTEGER NOT NULL,
	statement TEXT NOT NULL,
	vector BLOB NOT NULL,
	PRIMARY KEY (article, position),
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(statement) REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE claim_statements (
	claim TEXT NOT NULL,
	position INTEGER NOT NULL,
	statement TEXT NOT NULL,
	PRIMARY KEY (claim, position),
	FOREIGN KEY(claim) REFERENCES claims (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(statement) REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE claim_holders (
	claim TEXT NOT NULL,
	position INTEGER NOT NULL,
	holder TEXT NOT NULL,
	PRIMARY KEY (claim, position),
	FOREIGN KEY(claim) REFERENCES claims (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE claim_silences (
	claim TEXT NOT NULL,
	silences INTEGER NOT NULL,
	PRIMARY KEY (claim),
	FOREIGN KEY(claim) REFERENCES claims (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE coverage (
	claim TEXT NOT NULL,
	position INTEGER NOT NULL,
	outlet TEXT NOT NULL,
	kind TEXT NOT NULL,
	articles_read INTEGER NOT NULL,
	PRIMARY KEY (claim, position),
	FOREIGN KEY(claim) REFERENCES claims (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE side_statements (
	dispute TEXT NOT NULL,
	side INTEGER NOT NULL,
	position INTEGER NOT NULL,
	statement TEXT NOT NULL,
	PRIMARY KEY (dispute, side, position),
	FOREIGN KEY(dispute) REFERENCES disputes (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(statement) REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE position_claims (
	holder INTEGER NOT NULL,
	position INTEGER NOT NULL,
	claim TEXT NOT NULL,
	PRIMARY KEY (holder, position),
	FOREIGN KEY(claim) REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE position_statements (
	holder INTEGER NOT NULL,
	position INTEGER NOT NULL,
	statement TEXT NOT NULL,
	PRIMARY KEY (holder, position),
	FOREIGN KEY(statement) REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE ledger (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	title_start INTEGER NOT NULL,
	title_end INTEGER NOT NULL,
	title_article TEXT NOT NULL,
	position INTEGER NOT NULL,
	referent TEXT NOT NULL,
	holder TEXT,
	actor TEXT,
	told TEXT,
	told_from TEXT,
	told_before TEXT,
	told_precision TEXT,
	updates TEXT,
	article TEXT NOT NULL,
	quote TEXT NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	number TEXT NOT NULL,
	number_start INTEGER NOT NULL,
	number_end INTEGER NOT NULL,
	low REAL,
	high REAL,
	unit TEXT NOT NULL,
	counted TEXT,
	counted_start INTEGER,
	counted_end INTEGER,
	precision TEXT,
	precision_start INTEGER,
	precision_end INTEGER,
	as_of TEXT,
	as_of_from TEXT,
	as_of_before TEXT,
	as_of_precision TEXT,
	statement TEXT,
	terms TEXT NOT NULL,
	subject TEXT,
	subject_start INTEGER,
	subject_end INTEGER,
	PRIMARY KEY (id),
	FOREIGN KEY(title_article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(actor) REFERENCES actors (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(updates) REFERENCES ledger (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(article) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY(statement) REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE holders (
	position INTEGER NOT NULL,
	statement TEXT NOT NULL,
	name TEXT NOT NULL,
	PRIMARY KEY (position),
	FOREIGN KEY(statement) REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE VIRTUAL TABLE paragraph_words USING fts5(
        quote, content="paragraphs", content_rowid="number", tokenize="unicode61 remove_diacritics 2"
    );
CREATE INDEX ix_publication_evidence_article ON publication_evidence (article);
CREATE INDEX ix_paragraphs_article ON paragraphs (article);
CREATE INDEX ix_statements_article ON statements (article);
CREATE INDEX ix_dates_anchor_passage_article ON dates (anchor_passage_article);
CREATE INDEX ix_claims_article ON claims (article);
CREATE INDEX ix_sides_actor ON sides (actor);
CREATE INDEX ix_naming_terms_article ON naming_terms (article);
CREATE INDEX ix_naming_usages_actor ON naming_usages (actor);
CREATE INDEX ix_positions_actor ON positions (actor);
CREATE INDEX ix_timeline_article ON timeline (article);
CREATE INDEX ix_copies_left_article ON copies (left_article);
CREATE INDEX ix_copies_agency_article ON copies (agency_article);
CREATE INDEX ix_copies_right_article ON copies (right_article);
CREATE INDEX ix_evidence_article ON evidence (article);
CREATE INDEX ix_contents_article ON contents (article);
CREATE INDEX ix_speaker_candidates_article ON speaker_candidates (article);
CREATE INDEX ix_chain_article ON chain (article);
CREATE INDEX ix_propositions_article ON propositions (article);
CREATE INDEX ix_figures_statement ON figures (statement);
CREATE INDEX ix_figures_article ON figures (article);
CREATE INDEX ix_happenings_anchor_passage_article ON happenings (anchor_passage_article);
CREATE INDEX ix_happenings_statement ON happenings (statement);
CREATE INDEX ix_happenings_article ON happenings (article);
CREATE INDEX ix_meanings_statement ON meanings (statement);
CREATE INDEX ix_claim_statements_statement ON claim_statements (statement);
CREATE INDEX ix_side_statements_statement ON side_statements (statement);
CREATE INDEX ix_position_claims_claim ON position_claims (claim);
CREATE INDEX ix_position_statements_statement ON position_statements (statement);
CREATE INDEX ix_ledger_updates ON ledger (updates);
CREATE INDEX ix_ledger_actor ON ledger (actor);
CREATE INDEX ix_ledger_title_article ON ledger (title_article);
CREATE INDEX ix_ledger_statement ON ledger (statement);
CREATE INDEX ix_ledger_article ON ledger (article);
CREATE INDEX ix_holders_statement ON holders (statement);
CREATE TRIGGER paragraph_added AFTER INSERT ON paragraphs BEGIN
        INSERT INTO paragraph_words (rowid, quote) VALUES (new.number, new.quote);
    END;
CREATE TRIGGER paragraph_removed AFTER DELETE ON paragraphs BEGIN
        INSERT INTO paragraph_words (paragraph_words, rowid, quote) VALUES ('delete', old.number, old.quote);
    END;
CREATE TRIGGER judgements_are_kept BEFORE DELETE ON judgements BEGIN
        SELECT raise(ABORT, 'a decision is never deleted, only withdrawn');
    END;
CREATE TRIGGER judgements_are_only_withdrawn BEFORE UPDATE ON judgements
    WHEN old.withdrawn_at <> '' OR new.withdrawn_at = '' OR new.id <> old.id OR new."left" <> old."left"
        OR new."right" <> old."right" OR new.verdict <> old.verdict OR new.decided_by <> old.decided_by
        OR new.decided_at <> old.decided_at OR new.note <> old.note
    BEGIN
        SELECT raise(ABORT, 'a decision is never changed, only withdrawn');
    END;
CREATE VIEW "who_said_what" AS SELECT articles.outlet, articles.file, holders.name AS holder, statements.source, statements.cue,
               statements.stance, statements.mode, statements.title AS words, statements.sentence,
               statements.sentence_start AS "start", statements.sentence_end AS "end",
               statements.id AS statement, statements.article
        FROM statements
        JOIN articles ON articles.id = statements.article
        LEFT JOIN holders ON holders.statement = statements.id
        WHERE statements.layer = 'attributed'
        ORDER BY articles.file, statements.position;
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
CREATE VIEW "why" AS SELECT reasons.owner AS id, reasons.step, reasons.feature, reasons.value, reasons.sentence,
               articles.file, evidence.quote, evidence."start", evidence."end"
        FROM reasons
        LEFT JOIN evidence ON evidence.owner = reasons.owner AND evidence.part = 'reason'
            AND evidence.number = reasons.position
        LEFT JOIN articles ON articles.id = evidence.article
        ORDER BY reasons.owner, reasons.position, evidence.position;
INSERT INTO migrations VALUES (3, 'made new');
INSERT INTO articles VALUES ('article-f85638fa2957', 'The Courier', 'The Courier', NULL, 'a.txt', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', 'The ferry sank, the port office said.');
INSERT INTO articles VALUES ('article-4e476c8a6ad2', 'b.txt', NULL, NULL, 'b.txt', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '“Nobody sank it,” the captain said.');
INSERT INTO article_files VALUES ('a.txt', 'article-f85638fa2957');
INSERT INTO article_files VALUES ('b.txt', 'article-4e476c8a6ad2');
INSERT INTO paragraphs VALUES (1, 'article-f85638fa2957', 'The ferry sank, the port office said.', 0, 37);
INSERT INTO paragraphs VALUES (2, 'article-4e476c8a6ad2', '“Nobody sank it,” the captain said.', 0, 35);
INSERT INTO judgements VALUES ('judgement-7ad863affcfa', 'Holm', 'Ådne Holm', 'same', 'Ida', '2031-05-02T10:00:00+00:00', '', '', '', '');
