BEGIN TRANSACTION;
CREATE TABLE agency (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	voided_at DATETIME, 
	voided_by VARCHAR, 
	voided_reason VARCHAR, 
	import_id VARCHAR(36), 
	name VARCHAR NOT NULL, 
	short_name VARCHAR NOT NULL, 
	level VARCHAR NOT NULL, 
	parent_id VARCHAR(36), 
	valid_from DATE, 
	valid_to DATE, 
	CONSTRAINT pk_agency PRIMARY KEY (id), 
	CONSTRAINT fk_agency_parent_id_agency FOREIGN KEY(parent_id) REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "agency" VALUES('0000ffff-0000-7000-8000-000000000004',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'浦东新区市场监督管理局','','department',NULL,NULL,NULL);
INSERT INTO "agency" VALUES('0000ffff-0000-7000-8000-000000000007',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'浦东新区城市管理行政执法局','','department',NULL,NULL,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE appearance (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	voided_at DATETIME, 
	voided_by VARCHAR, 
	voided_reason VARCHAR, 
	import_id VARCHAR(36), 
	hearing_id VARCHAR(36) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	planned_id VARCHAR(36), 
	head_id VARCHAR(36), 
	head_title VARCHAR NOT NULL, 
	attended VARCHAR, 
	absence_reason VARCHAR, 
	spoke BOOLEAN, 
	CONSTRAINT pk_appearance PRIMARY KEY (id), 
	CONSTRAINT fk_appearance_hearing_id_hearing FOREIGN KEY(hearing_id) REFERENCES hearing (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_appearance_party_id_case_party FOREIGN KEY(party_id) REFERENCES case_party (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_appearance_planned_id_person FOREIGN KEY(planned_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_appearance_head_id_person FOREIGN KEY(head_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE case_party (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	voided_at DATETIME, 
	voided_by VARCHAR, 
	voided_reason VARCHAR, 
	import_id VARCHAR(36), 
	case_id VARCHAR(36) NOT NULL, 
	agency_id VARCHAR(36) NOT NULL, 
	handler_id VARCHAR(36), 
	our_role VARCHAR NOT NULL, 
	unit VARCHAR NOT NULL, 
	counsel VARCHAR NOT NULL, 
	ext_reason VARCHAR NOT NULL, 
	proof_no VARCHAR NOT NULL, 
	outcome VARCHAR NOT NULL, 
	result_overruled VARCHAR NOT NULL, 
	advice_no VARCHAR NOT NULL, 
	capacity VARCHAR, 
	service_way VARCHAR, 
	submitted_by VARCHAR, 
	not_submitted VARCHAR, 
	result VARCHAR, 
	result_reason VARCHAR, 
	served_to_check BOOLEAN NOT NULL, 
	served_on DATE, 
	read_on DATE, 
	legal_unit_on DATE, 
	stated_due DATE, 
	ext_requested_on DATE, 
	ext_granted_on DATE, 
	cause_removed_on DATE, 
	court_due DATE, 
	answered_on DATE, 
	evidence_on DATE, 
	judgment_served_on DATE, 
	perform_by DATE, 
	performed_on DATE, 
	advice_on DATE, 
	advice_reply_by DATE, 
	advice_replied_on DATE, 
	CONSTRAINT pk_case_party PRIMARY KEY (id), 
	CONSTRAINT fk_case_party_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_case_party_agency_id_agency FOREIGN KEY(agency_id) REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_case_party_handler_id_person FOREIGN KEY(handler_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "case_party" VALUES('0000ffff-0000-7000-8000-000000000003',2,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000004','0000ffff-0000-7000-8000-000000000005','defendant','','','','','','','',NULL,NULL,'platform',NULL,NULL,NULL,0,'2026-09-10',NULL,NULL,'2026-09-22',NULL,NULL,NULL,NULL,'2026-10-12',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "case_party" VALUES('0000ffff-0000-7000-8000-000000000006',3,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000007',NULL,'defendant','','','机房受淹','','','','',NULL,NULL,NULL,NULL,NULL,NULL,0,'2026-09-11',NULL,NULL,NULL,'2026-09-21','2026-09-23',NULL,'2026-10-30',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "case_party" VALUES('0000ffff-0000-7000-8000-000000000169',1,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000004','0000ffff-0000-7000-8000-000000000005','organ','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,0,'2026-05-28',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "case_party" VALUES('0000ffff-0000-7000-8000-000000000265',3,'2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000004','0000ffff-0000-7000-8000-000000000005','defendant','','','','','','','','sole',NULL,NULL,NULL,NULL,NULL,0,'2026-12-21',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "case_party" VALUES('0000ffff-0000-7000-8000-000000000331',1,'2026-11-20 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000330','0000ffff-0000-7000-8000-000000000004','0000ffff-0000-7000-8000-000000000005','defendant','','','','','','','','sole',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-20',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE cases (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	voided_at DATETIME, 
	voided_by VARCHAR, 
	voided_reason VARCHAR, 
	import_id VARCHAR(36), 
	serial VARCHAR NOT NULL, 
	procedure VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	official_no VARCHAR NOT NULL, 
	recon_organ VARCHAR NOT NULL, 
	co_parties VARCHAR NOT NULL, 
	judge VARCHAR NOT NULL, 
	act_name VARCHAR NOT NULL, 
	act_no VARCHAR NOT NULL, 
	claim VARCHAR NOT NULL, 
	derived_from VARCHAR NOT NULL, 
	series_no VARCHAR NOT NULL, 
	origin_no VARCHAR NOT NULL, 
	law_basis_reason VARCHAR NOT NULL, 
	remarks VARCHAR NOT NULL, 
	area VARCHAR, 
	act_kind VARCHAR, 
	law_basis VARCHAR, 
	derived_disclosure BOOLEAN, 
	civil_joint BOOLEAN, 
	normdoc_joint BOOLEAN, 
	compensation_joint BOOLEAN, 
	received_on DATE NOT NULL, 
	accepted_on DATE, 
	decided_on DATE, 
	effective_on DATE, 
	closed_on DATE, 
	next_due DATE, 
	forum_id VARCHAR(36), 
	previous_case_id VARCHAR(36), 
	CONSTRAINT uq_cases_id UNIQUE (id), 
	CONSTRAINT fk_cases_forum_id_forum FOREIGN KEY(forum_id) REFERENCES forum (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_cases_previous_case_id_cases FOREIGN KEY(previous_case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "cases" VALUES(1,'0000ffff-0000-7000-8000-000000000002',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'2026-诉-0001','litigation','first_ordinary','open','（2026）沪7101行初123号','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-09-10',NULL,NULL,NULL,NULL,'2026-09-22','0000ffff-0000-7000-8000-000000000001',NULL);
INSERT INTO "cases" VALUES(2,'0000ffff-0000-7000-8000-000000000168',2,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'2026-复-0001','reconsideration','recon_ordinary','open','浦府复〔2026〕5号','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-05-28','2026-06-01',NULL,NULL,NULL,'2026-06-10','0000ffff-0000-7000-8000-000000000167',NULL);
INSERT INTO "cases" VALUES(3,'0000ffff-0000-7000-8000-000000000264',1,'2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,'2026-诉-0002','litigation','first_ordinary','open','（2026）沪7101行初456号','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-12-21',NULL,NULL,NULL,NULL,'2027-01-05','0000ffff-0000-7000-8000-000000000001',NULL);
INSERT INTO "cases" VALUES(4,'0000ffff-0000-7000-8000-000000000330',1,'2026-11-20 02:00:00.000000',NULL,NULL,NULL,NULL,'2026-诉-0003','litigation','first_ordinary','concluded','（2026）沪7101行初789号','','','','','','','','','','','',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-20',NULL,'2026-11-18',NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000001',NULL);
CREATE TABLE channel_attempt (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	voided_at DATETIME, 
	voided_by VARCHAR, 
	voided_reason VARCHAR, 
	import_id VARCHAR(36), 
	occurrence_id VARCHAR(36) NOT NULL, 
	tried_at DATETIME NOT NULL, 
	channel VARCHAR NOT NULL, 
	result VARCHAR NOT NULL, 
	detail VARCHAR NOT NULL, 
	CONSTRAINT pk_channel_attempt PRIMARY KEY (id), 
	CONSTRAINT fk_channel_attempt_occurrence_id_occurrence FOREIGN KEY(occurrence_id) REFERENCES occurrence (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "channel_attempt" VALUES('00000002-0000-7000-8000-00000000aaaa',1,'2026-11-20 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000336','2026-11-20 02:00:00.000000','plyer','sent','');
CREATE TABLE claimant (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	voided_at DATETIME, 
	voided_by VARCHAR, 
	voided_reason VARCHAR, 
	import_id VARCHAR(36), 
	case_id VARCHAR(36) NOT NULL, 
	ordinal INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	CONSTRAINT pk_claimant PRIMARY KEY (id), 
	CONSTRAINT fk_claimant_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "claimant" VALUES('0000ffff-0000-7000-8000-000000000009',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002',0,'张三','person');
INSERT INTO "claimant" VALUES('0000ffff-0000-7000-8000-000000000170',1,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168',0,'张三','person');
INSERT INTO "claimant" VALUES('0000ffff-0000-7000-8000-000000000266',1,'2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000264',0,'张三','person');
INSERT INTO "claimant" VALUES('0000ffff-0000-7000-8000-000000000332',1,'2026-11-20 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000330',0,'张三','person');
CREATE TABLE deadline (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	voided_at DATETIME, 
	voided_by VARCHAR, 
	voided_reason VARCHAR, 
	import_id VARCHAR(36), 
	case_id VARCHAR(36) NOT NULL, 
	party_id VARCHAR(36) NOT NULL, 
	trigger_event_id VARCHAR(36) NOT NULL, 
	extension_event_id VARCHAR(36), 
	closed_event_id VARCHAR(36), 
	proof_document_id VARCHAR(36), 
	late_holder_id VARCHAR(36), 
	rule_id VARCHAR NOT NULL, 
	paper VARCHAR NOT NULL, 
	nature VARCHAR NOT NULL, 
	origin VARCHAR NOT NULL, 
	rule_version VARCHAR NOT NULL, 
	calendar_version VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	manual_reason VARCHAR NOT NULL, 
	proof_no VARCHAR NOT NULL, 
	closed_reason VARCHAR NOT NULL, 
	late_note VARCHAR NOT NULL, 
	submitted_way VARCHAR, 
	not_submitted VARCHAR, 
	late_cause VARCHAR, 
	steps TEXT NOT NULL, 
	ordinal INTEGER NOT NULL, 
	provisional BOOLEAN NOT NULL, 
	trigger_on DATE NOT NULL, 
	unrolled_on DATE NOT NULL, 
	due_on DATE NOT NULL, 
	original_on DATE NOT NULL, 
	stated_on DATE, 
	submitted_on DATE, 
	act_by DATE NOT NULL GENERATED ALWAYS AS (CASE WHEN stated_on < due_on THEN stated_on ELSE due_on END) STORED, 
	CONSTRAINT pk_deadline PRIMARY KEY (id), 
	CONSTRAINT fk_deadline_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_deadline_party_id_case_party FOREIGN KEY(party_id) REFERENCES case_party (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_deadline_trigger_event_id_event FOREIGN KEY(trigger_event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_deadline_extension_event_id_event FOREIGN KEY(extension_event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_deadline_closed_event_id_event FOREIGN KEY(closed_event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_deadline_proof_document_id_document FOREIGN KEY(proof_document_id) REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_deadline_late_holder_id_person FOREIGN KEY(late_holder_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "deadline" VALUES('0000ffff-0000-7000-8000-000000000016',3,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000003','0000ffff-0000-7000-8000-000000000014',NULL,'0000ffff-0000-7000-8000-000000000155',NULL,NULL,'apl_answer_evidence','answer','duty','computed','apl-2015','2015-2026/b97cb507','submitted','','','','正在查明','platform',NULL,'unknown','[{"code":"trigger","day":"2026-09-10"},{"code":"start","day":"2026-09-11"},{"code":"unrolled","day":"2026-09-25"},{"code":"day_off_rolled","day":"2026-09-25","name":"中秋节","notice":"国办发明电〔2025〕7号"},{"code":"day_off_rolled","day":"2026-09-26","name":"中秋节","notice":"国办发明电〔2025〕7号"},{"code":"day_off_rolled","day":"2026-09-27","name":"中秋节","notice":"国办发明电〔2025〕7号"},{"code":"due","day":"2026-09-28"}]',0,0,'2026-09-10','2026-09-25','2026-09-28','2026-09-28','2026-09-22','2026-10-12');
INSERT INTO "deadline" VALUES('0000ffff-0000-7000-8000-000000000017',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000003','0000ffff-0000-7000-8000-000000000014',NULL,NULL,NULL,NULL,'apl_answer_evidence','evidence','duty','computed','apl-2015','2015-2026/b97cb507','open','','','','',NULL,NULL,NULL,'[{"code":"trigger","day":"2026-09-10"},{"code":"start","day":"2026-09-11"},{"code":"unrolled","day":"2026-09-25"},{"code":"day_off_rolled","day":"2026-09-25","name":"中秋节","notice":"国办发明电〔2025〕7号"},{"code":"day_off_rolled","day":"2026-09-26","name":"中秋节","notice":"国办发明电〔2025〕7号"},{"code":"day_off_rolled","day":"2026-09-27","name":"中秋节","notice":"国办发明电〔2025〕7号"},{"code":"due","day":"2026-09-28"}]',0,0,'2026-09-10','2026-09-25','2026-09-28','2026-09-28','2026-09-22',NULL);
INSERT INTO "deadline" VALUES('0000ffff-0000-7000-8000-000000000018',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000003','0000ffff-0000-7000-8000-000000000014',NULL,NULL,NULL,NULL,'apl_jurisdiction_objection','jurisdiction_objection','right','computed','int18-2018','2015-2026/b97cb507','open','','','','',NULL,NULL,NULL,'[{"code":"trigger","day":"2026-09-10"},{"code":"start","day":"2026-09-11"},{"code":"unrolled","day":"2026-09-25"},{"code":"day_off_rolled","day":"2026-09-25","name":"中秋节","notice":"国办发明电〔2025〕7号"},{"code":"day_off_rolled","day":"2026-09-26","name":"中秋节","notice":"国办发明电〔2025〕7号"},{"code":"day_off_rolled","day":"2026-09-27","name":"中秋节","notice":"国办发明电〔2025〕7号"},{"code":"due","day":"2026-09-28"}]',0,0,'2026-09-10','2026-09-25','2026-09-28','2026-09-28',NULL,NULL);
INSERT INTO "deadline" VALUES('0000ffff-0000-7000-8000-000000000019',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000003','0000ffff-0000-7000-8000-000000000014',NULL,NULL,NULL,NULL,'apl_evidence_extension_request','extension_request','right','computed','int18-2018','2015-2026/b97cb507','open','','','','',NULL,NULL,NULL,'[{"code":"trigger","day":"2026-09-10"},{"code":"start","day":"2026-09-11"},{"code":"unrolled","day":"2026-09-25"},{"code":"day_off_rolled","day":"2026-09-25","name":"中秋节","notice":"国办发明电〔2025〕7号"},{"code":"day_off_rolled","day":"2026-09-26","name":"中秋节","notice":"国办发明电〔2025〕7号"},{"code":"day_off_rolled","day":"2026-09-27","name":"中秋节","notice":"国办发明电〔2025〕7号"},{"code":"due","day":"2026-09-28"}]',0,0,'2026-09-10','2026-09-25','2026-09-28','2026-09-28',NULL,NULL);
INSERT INTO "deadline" VALUES('0000ffff-0000-7000-8000-000000000020',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000006','0000ffff-0000-7000-8000-000000000015',NULL,NULL,NULL,NULL,'apl_answer_evidence','answer','duty','computed','apl-2015','2015-2026/b97cb507','open','','','','',NULL,NULL,NULL,'[{"code":"trigger","day":"2026-09-11"},{"code":"start","day":"2026-09-12"},{"code":"unrolled","day":"2026-09-26"},{"code":"day_off_rolled","day":"2026-09-26","name":"中秋节","notice":"国办发明电〔2025〕7号"},{"code":"day_off_rolled","day":"2026-09-27","name":"中秋节","notice":"国办发明电〔2025〕7号"},{"code":"due","day":"2026-09-28"}]',0,0,'2026-09-11','2026-09-26','2026-09-28','2026-09-28',NULL,NULL);
INSERT INTO "deadline" VALUES('0000ffff-0000-7000-8000-000000000021',2,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000006','0000ffff-0000-7000-8000-000000000015','0000ffff-0000-7000-8000-000000000124',NULL,NULL,NULL,'apl_answer_evidence','evidence','duty','court','apl-2015','2015-2026/b97cb507','open','','','','',NULL,NULL,NULL,'[{"code":"trigger","day":"2026-09-23"},{"code":"court_fixed","day":"2026-10-30"},{"code":"due","day":"2026-10-30"}]',0,0,'2026-09-11','2026-10-30','2026-10-30','2026-09-28',NULL,NULL);
INSERT INTO "deadline" VALUES('0000ffff-0000-7000-8000-000000000022',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000006','0000ffff-0000-7000-8000-000000000015',NULL,NULL,NULL,NULL,'apl_jurisdiction_objection','jurisdiction_objection','right','computed','int18-2018','2015-2026/b97cb507','open','','','','',NULL,NULL,NULL,'[{"code":"trigger","day":"2026-09-11"},{"code":"start","day":"2026-09-12"},{"code":"unrolled","day":"2026-09-26"},{"code":"day_off_rolled","day":"2026-09-26","name":"中秋节","notice":"国办发明电〔2025〕7号"},{"code":"day_off_rolled","day":"2026-09-27","name":"中秋节","notice":"国办发明电〔2025〕7号"},{"code":"due","day":"2026-09-28"}]',0,0,'2026-09-11','2026-09-26','2026-09-28','2026-09-28',NULL,NULL);
INSERT INTO "deadline" VALUES('0000ffff-0000-7000-8000-000000000023',2,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000006','0000ffff-0000-7000-8000-000000000015',NULL,'0000ffff-0000-7000-8000-000000000111',NULL,NULL,'apl_evidence_extension_request','extension_request','right','computed','int18-2018','2015-2026/b97cb507','submitted','','','','',NULL,NULL,NULL,'[{"code":"trigger","day":"2026-09-11"},{"code":"start","day":"2026-09-12"},{"code":"unrolled","day":"2026-09-26"},{"code":"day_off_rolled","day":"2026-09-26","name":"中秋节","notice":"国办发明电〔2025〕7号"},{"code":"day_off_rolled","day":"2026-09-27","name":"中秋节","notice":"国办发明电〔2025〕7号"},{"code":"due","day":"2026-09-28"}]',0,0,'2026-09-11','2026-09-26','2026-09-28','2026-09-28',NULL,'2026-09-21');
INSERT INTO "deadline" VALUES('0000ffff-0000-7000-8000-000000000172',2,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000169','0000ffff-0000-7000-8000-000000000171',NULL,'0000ffff-0000-7000-8000-000000000191',NULL,NULL,'arl23_examine_5wd','examination','duty','computed','arl23-2024','2015-2026/b97cb507','submitted','','','','',NULL,NULL,NULL,'[{"code":"trigger","day":"2026-05-28"},{"code":"start","day":"2026-05-29"},{"code":"day_off_skipped","day":"2026-05-30"},{"code":"day_off_skipped","day":"2026-05-31"},{"code":"unrolled","day":"2026-06-04"},{"code":"due","day":"2026-06-04"}]',0,0,'2026-05-28','2026-06-04','2026-06-04','2026-06-04',NULL,'2026-06-01');
INSERT INTO "deadline" VALUES('0000ffff-0000-7000-8000-000000000193',1,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000169','0000ffff-0000-7000-8000-000000000191',NULL,NULL,NULL,NULL,'arl23_send_7wd','copy_to_respondent','duty','computed','arl23-2024','2015-2026/b97cb507','open','','','','',NULL,NULL,NULL,'[{"code":"trigger","day":"2026-06-01"},{"code":"start","day":"2026-06-02"},{"code":"day_off_skipped","day":"2026-06-06"},{"code":"day_off_skipped","day":"2026-06-07"},{"code":"unrolled","day":"2026-06-10"},{"code":"due","day":"2026-06-10"}]',0,0,'2026-06-01','2026-06-10','2026-06-10','2026-06-10',NULL,NULL);
INSERT INTO "deadline" VALUES('0000ffff-0000-7000-8000-000000000194',3,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000169','0000ffff-0000-7000-8000-000000000191',NULL,NULL,NULL,NULL,'arl23_decide_60d','decision','duty','computed','arl23-2024','2015-2026/b97cb507','open','','','','',NULL,NULL,NULL,'[{"code":"trigger","day":"2026-06-01"},{"code":"start","day":"2026-06-02"},{"code":"suspended","day":"2026-06-20","until":"2026-07-10","number":20},{"code":"unrolled","day":"2026-08-20"},{"code":"due","day":"2026-08-20"}]',0,0,'2026-06-01','2026-08-20','2026-08-20','2026-07-31',NULL,NULL);
INSERT INTO "deadline" VALUES('0000ffff-0000-7000-8000-000000000268',1,'2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000265','0000ffff-0000-7000-8000-000000000267',NULL,NULL,NULL,NULL,'apl_answer_evidence','answer','duty','computed','apl-2015','2015-2026/b97cb507','open','','','','',NULL,NULL,NULL,'[{"code":"trigger","day":"2026-12-21"},{"code":"start","day":"2026-12-22"},{"code":"unrolled","day":"2027-01-05"},{"code":"unconfirmed","day":"2027-01-05"},{"code":"due","day":"2027-01-05"}]',0,1,'2026-12-21','2027-01-05','2027-01-05','2027-01-05',NULL,NULL);
INSERT INTO "deadline" VALUES('0000ffff-0000-7000-8000-000000000269',1,'2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000265','0000ffff-0000-7000-8000-000000000267',NULL,NULL,NULL,NULL,'apl_answer_evidence','evidence','duty','computed','apl-2015','2015-2026/b97cb507','open','','','','',NULL,NULL,NULL,'[{"code":"trigger","day":"2026-12-21"},{"code":"start","day":"2026-12-22"},{"code":"unrolled","day":"2027-01-05"},{"code":"unconfirmed","day":"2027-01-05"},{"code":"due","day":"2027-01-05"}]',0,1,'2026-12-21','2027-01-05','2027-01-05','2027-01-05',NULL,NULL);
INSERT INTO "deadline" VALUES('0000ffff-0000-7000-8000-000000000270',1,'2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000265','0000ffff-0000-7000-8000-000000000267',NULL,NULL,NULL,NULL,'apl_jurisdiction_objection','jurisdiction_objection','right','computed','int18-2018','2015-2026/b97cb507','open','','','','',NULL,NULL,NULL,'[{"code":"trigger","day":"2026-12-21"},{"code":"start","day":"2026-12-22"},{"code":"unrolled","day":"2027-01-05"},{"code":"unconfirmed","day":"2027-01-05"},{"code":"due","day":"2027-01-05"}]',0,1,'2026-12-21','2027-01-05','2027-01-05','2027-01-05',NULL,NULL);
INSERT INTO "deadline" VALUES('0000ffff-0000-7000-8000-000000000271',3,'2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000265','0000ffff-0000-7000-8000-000000000267',NULL,NULL,NULL,NULL,'apl_evidence_extension_request','extension_request','right','computed','int18-2018','2015-2026/b97cb507','open','','','','',NULL,NULL,NULL,'[{"code":"trigger","day":"2026-12-21"},{"code":"start","day":"2026-12-22"},{"code":"unrolled","day":"2027-01-05"},{"code":"unconfirmed","day":"2027-01-05"},{"code":"due","day":"2027-01-05"}]',0,1,'2026-12-21','2027-01-05','2027-01-05','2027-01-05',NULL,NULL);
INSERT INTO "deadline" VALUES('0000ffff-0000-7000-8000-000000000335',1,'2026-11-20 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000330','0000ffff-0000-7000-8000-000000000331','0000ffff-0000-7000-8000-000000000334',NULL,NULL,NULL,NULL,'apl_appeal_judgment','appeal','right','computed','apl-2015','2015-2026/b97cb507','open','','','','',NULL,NULL,NULL,'[{"code":"trigger","day":"2026-11-20"},{"code":"start","day":"2026-11-21"},{"code":"unrolled","day":"2026-12-05"},{"code":"day_off_rolled","day":"2026-12-05"},{"code":"day_off_rolled","day":"2026-12-06"},{"code":"due","day":"2026-12-07"}]',0,0,'2026-11-20','2026-12-05','2026-12-07','2026-12-07',NULL,NULL);
CREATE TABLE document (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	voided_at DATETIME, 
	voided_by VARCHAR, 
	voided_reason VARCHAR, 
	import_id VARCHAR(36), 
	case_id VARCHAR(36) NOT NULL, 
	event_id VARCHAR(36), 
	deadline_id VARCHAR(36), 
	sha256 VARCHAR(64) NOT NULL, 
	name VARCHAR NOT NULL, 
	size INTEGER NOT NULL, 
	CONSTRAINT pk_document PRIMARY KEY (id), 
	CONSTRAINT fk_document_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_document_event_id_event FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_document_deadline_id_deadline FOREIGN KEY(deadline_id) REFERENCES deadline (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE event (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	voided_at DATETIME, 
	voided_by VARCHAR, 
	voided_reason VARCHAR, 
	import_id VARCHAR(36), 
	case_id VARCHAR(36) NOT NULL, 
	party_id VARCHAR(36), 
	"on" DATE NOT NULL, 
	read_on DATE, 
	stated_due DATE, 
	cause_removed_on DATE, 
	court_due DATE, 
	kind VARCHAR NOT NULL, 
	paper VARCHAR NOT NULL, 
	document_no VARCHAR NOT NULL, 
	proof_no VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	service_way VARCHAR, 
	way VARCHAR, 
	not_submitted VARCHAR, 
	stage VARCHAR, 
	CONSTRAINT pk_event PRIMARY KEY (id), 
	CONSTRAINT fk_event_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_event_party_id_case_party FOREIGN KEY(party_id) REFERENCES case_party (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "event" VALUES('0000ffff-0000-7000-8000-000000000014',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000003','2026-09-10',NULL,'2026-09-22',NULL,NULL,'served','answer_notice','（2026）沪7101行初123号','','','',NULL,NULL,NULL,'first_ordinary');
INSERT INTO "event" VALUES('0000ffff-0000-7000-8000-000000000015',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000006','2026-09-11',NULL,NULL,NULL,NULL,'served','answer_notice','（2026）沪7101行初123号','','','',NULL,NULL,NULL,'first_ordinary');
INSERT INTO "event" VALUES('0000ffff-0000-7000-8000-000000000111',1,'2026-09-21 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000006','2026-09-21',NULL,NULL,NULL,NULL,'extension_requested','','','','机房受淹','',NULL,NULL,NULL,'first_ordinary');
INSERT INTO "event" VALUES('0000ffff-0000-7000-8000-000000000124',1,'2026-09-23 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000006','2026-09-23',NULL,NULL,NULL,'2026-10-30','extension_granted','','','','','',NULL,NULL,NULL,'first_ordinary');
INSERT INTO "event" VALUES('0000ffff-0000-7000-8000-000000000155',1,'2026-10-12 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000003','2026-10-12',NULL,NULL,NULL,NULL,'submitted','answer','','','','',NULL,'platform',NULL,NULL);
INSERT INTO "event" VALUES('0000ffff-0000-7000-8000-000000000171',1,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000169','2026-05-28',NULL,NULL,NULL,NULL,'application_received','recon_application','浦府复〔2026〕5号','','','',NULL,NULL,NULL,'recon_examination');
INSERT INTO "event" VALUES('0000ffff-0000-7000-8000-000000000191',1,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168',NULL,'2026-06-01',NULL,NULL,NULL,NULL,'accepted','','','','','',NULL,NULL,NULL,'recon_ordinary');
INSERT INTO "event" VALUES('0000ffff-0000-7000-8000-000000000233',1,'2026-06-20 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168',NULL,'2026-06-20',NULL,NULL,NULL,NULL,'suspended','','','','','',NULL,NULL,NULL,'recon_ordinary');
INSERT INTO "event" VALUES('0000ffff-0000-7000-8000-000000000246',1,'2026-07-10 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168',NULL,'2026-07-10',NULL,NULL,NULL,NULL,'resumed','','','','','',NULL,NULL,NULL,'recon_ordinary');
INSERT INTO "event" VALUES('0000ffff-0000-7000-8000-000000000267',1,'2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000265','2026-12-21',NULL,NULL,NULL,NULL,'served','answer_notice','（2026）沪7101行初456号','','','',NULL,NULL,NULL,'first_ordinary');
INSERT INTO "event" VALUES('0000ffff-0000-7000-8000-000000000312',2,'2026-12-22 02:00:00.000000','2026-12-22 02:00:00.000000','王敏','登记错误',NULL,'0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000265','2026-12-22',NULL,NULL,NULL,NULL,'extension_requested','','','','误登','',NULL,NULL,NULL,'first_ordinary');
INSERT INTO "event" VALUES('0000ffff-0000-7000-8000-000000000333',1,'2026-11-20 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000330',NULL,'2026-11-18',NULL,NULL,NULL,NULL,'decided','judgment','（2026）沪7101行初789号','','','',NULL,NULL,NULL,'first_ordinary');
INSERT INTO "event" VALUES('0000ffff-0000-7000-8000-000000000334',1,'2026-11-20 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000330','0000ffff-0000-7000-8000-000000000331','2026-11-20',NULL,NULL,NULL,NULL,'judgment_served','judgment','（2026）沪7101行初789号','','','',NULL,NULL,NULL,'first_ordinary');
CREATE TABLE forum (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	voided_at DATETIME, 
	voided_by VARCHAR, 
	voided_reason VARCHAR, 
	import_id VARCHAR(36), 
	name VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	valid_from DATE, 
	valid_to DATE, 
	CONSTRAINT pk_forum PRIMARY KEY (id)
);
INSERT INTO "forum" VALUES('0000ffff-0000-7000-8000-000000000001',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'上海铁路运输法院','court',NULL,NULL);
INSERT INTO "forum" VALUES('0000ffff-0000-7000-8000-000000000167',1,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'浦东新区人民政府','organ',NULL,NULL);
CREATE TABLE hearing (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	voided_at DATETIME, 
	voided_by VARCHAR, 
	voided_reason VARCHAR, 
	import_id VARCHAR(36), 
	case_id VARCHAR(36) NOT NULL, 
	starts_at DATETIME NOT NULL, 
	kind VARCHAR NOT NULL, 
	place VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	CONSTRAINT pk_hearing PRIMARY KEY (id), 
	CONSTRAINT fk_hearing_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "hearing" VALUES('0000ffff-0000-7000-8000-000000000008',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','2026-11-26 01:30:00.000000','trial','','');
CREATE TABLE history (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR(36) NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR NOT NULL, 
	"table" VARCHAR NOT NULL, 
	action VARCHAR NOT NULL, 
	why VARCHAR NOT NULL, 
	record_id VARCHAR(36) NOT NULL, 
	case_id VARCHAR(36), 
	"before" TEXT NOT NULL, 
	"after" TEXT NOT NULL, 
	CONSTRAINT uq_history_id UNIQUE (id)
);
INSERT INTO "history" VALUES(1,'0000ffff-0000-7000-8000-000000000056','2026-09-11 02:00:00.000000','王敏','forum','created','register','0000ffff-0000-7000-8000-000000000001',NULL,'{}','{"name":"上海铁路运输法院","kind":"court"}');
INSERT INTO "history" VALUES(2,'0000ffff-0000-7000-8000-000000000057','2026-09-11 02:00:00.000000','王敏','agency','created','register','0000ffff-0000-7000-8000-000000000004',NULL,'{}','{"name":"浦东新区市场监督管理局","level":"department"}');
INSERT INTO "history" VALUES(3,'0000ffff-0000-7000-8000-000000000058','2026-09-11 02:00:00.000000','王敏','person','created','register','0000ffff-0000-7000-8000-000000000005',NULL,'{}','{"name":"王芳"}');
INSERT INTO "history" VALUES(4,'0000ffff-0000-7000-8000-000000000059','2026-09-11 02:00:00.000000','王敏','agency','created','register','0000ffff-0000-7000-8000-000000000007',NULL,'{}','{"name":"浦东新区城市管理行政执法局","level":"department"}');
INSERT INTO "history" VALUES(5,'0000ffff-0000-7000-8000-000000000060','2026-09-11 02:00:00.000000','王敏','cases','created','register','0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000002','{}','{"serial":"2026-诉-0001","procedure":"litigation","stage":"first_ordinary","received_on":"2026-09-10","status":"open","official_no":"（2026）沪7101行初123号","forum_id":"0000ffff-0000-7000-8000-000000000001"}');
INSERT INTO "history" VALUES(6,'0000ffff-0000-7000-8000-000000000061','2026-09-11 02:00:00.000000','王敏','case_party','created','register','0000ffff-0000-7000-8000-000000000003','0000ffff-0000-7000-8000-000000000002','{}','{"case_id":"0000ffff-0000-7000-8000-000000000002","agency_id":"0000ffff-0000-7000-8000-000000000004","our_role":"defendant","handler_id":"0000ffff-0000-7000-8000-000000000005","served_on":"2026-09-10","served_to_check":false,"stated_due":"2026-09-22"}');
INSERT INTO "history" VALUES(7,'0000ffff-0000-7000-8000-000000000062','2026-09-11 02:00:00.000000','王敏','case_party','created','register','0000ffff-0000-7000-8000-000000000006','0000ffff-0000-7000-8000-000000000002','{}','{"case_id":"0000ffff-0000-7000-8000-000000000002","agency_id":"0000ffff-0000-7000-8000-000000000007","our_role":"defendant","served_on":"2026-09-11","served_to_check":false}');
INSERT INTO "history" VALUES(8,'0000ffff-0000-7000-8000-000000000063','2026-09-11 02:00:00.000000','王敏','event','created','register','0000ffff-0000-7000-8000-000000000014','0000ffff-0000-7000-8000-000000000002','{}','{"case_id":"0000ffff-0000-7000-8000-000000000002","party_id":"0000ffff-0000-7000-8000-000000000003","kind":"served","on":"2026-09-10","stage":"first_ordinary","paper":"answer_notice","document_no":"（2026）沪7101行初123号","stated_due":"2026-09-22"}');
INSERT INTO "history" VALUES(9,'0000ffff-0000-7000-8000-000000000064','2026-09-11 02:00:00.000000','王敏','event','created','register','0000ffff-0000-7000-8000-000000000015','0000ffff-0000-7000-8000-000000000002','{}','{"case_id":"0000ffff-0000-7000-8000-000000000002","party_id":"0000ffff-0000-7000-8000-000000000006","kind":"served","on":"2026-09-11","stage":"first_ordinary","paper":"answer_notice","document_no":"（2026）沪7101行初123号"}');
INSERT INTO "history" VALUES(10,'0000ffff-0000-7000-8000-000000000065','2026-09-11 02:00:00.000000','王敏','deadline','created','register','0000ffff-0000-7000-8000-000000000016','0000ffff-0000-7000-8000-000000000002','{}','{"case_id":"0000ffff-0000-7000-8000-000000000002","party_id":"0000ffff-0000-7000-8000-000000000003","rule_id":"apl_answer_evidence","paper":"answer","trigger_event_id":"0000ffff-0000-7000-8000-000000000014","ordinal":0,"nature":"duty","origin":"computed","rule_version":"apl-2015","calendar_version":"2015-2026/b97cb507","trigger_on":"2026-09-10","unrolled_on":"2026-09-25","due_on":"2026-09-28","original_on":"2026-09-28","stated_on":"2026-09-22","provisional":false,"steps":"[{\"code\":\"trigger\",\"day\":\"2026-09-10\"},{\"code\":\"start\",\"day\":\"2026-09-11\"},{\"code\":\"unrolled\",\"day\":\"2026-09-25\"},{\"code\":\"day_off_rolled\",\"day\":\"2026-09-25\",\"name\":\"中秋节\",\"notice\":\"国办发明电〔2025〕7号\"},{\"code\":\"day_off_rolled\",\"day\":\"2026-09-26\",\"name\":\"中秋节\",\"notice\":\"国办发明电〔2025〕7号\"},{\"code\":\"day_off_rolled\",\"day\":\"2026-09-27\",\"name\":\"中秋节\",\"notice\":\"国办发明电〔2025〕7号\"},{\"code\":\"due\",\"day\":\"2026-09-28\"}]","state":"open"}');
INSERT INTO "history" VALUES(11,'0000ffff-0000-7000-8000-000000000066','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000024','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000016","case_id":"0000ffff-0000-7000-8000-000000000002","recipient":"0000ffff-0000-7000-8000-000000000005","level":"registered","due_at":"2026-09-11T10:00:00+08:00","state":"planned"}');
INSERT INTO "history" VALUES(12,'0000ffff-0000-7000-8000-000000000067','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000025','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000016","case_id":"0000ffff-0000-7000-8000-000000000002","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_5","due_at":"2026-09-16T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(13,'0000ffff-0000-7000-8000-000000000068','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000026','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000016","case_id":"0000ffff-0000-7000-8000-000000000002","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_3","due_at":"2026-09-18T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(14,'0000ffff-0000-7000-8000-000000000069','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000027','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000016","case_id":"0000ffff-0000-7000-8000-000000000002","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_1","due_at":"2026-09-21T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(15,'0000ffff-0000-7000-8000-000000000070','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000028','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000016","case_id":"0000ffff-0000-7000-8000-000000000002","recipient":"0000ffff-0000-7000-8000-000000000005","level":"last_day_morning","due_at":"2026-09-22T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(16,'0000ffff-0000-7000-8000-000000000071','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000029','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000016","case_id":"0000ffff-0000-7000-8000-000000000002","recipient":"0000ffff-0000-7000-8000-000000000005","level":"last_day_afternoon","due_at":"2026-09-22T06:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(17,'0000ffff-0000-7000-8000-000000000072','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000030','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000016","case_id":"0000ffff-0000-7000-8000-000000000002","recipient":"0000ffff-0000-7000-8000-000000000005","level":"overdue","due_at":"2026-09-23T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(18,'0000ffff-0000-7000-8000-000000000073','2026-09-11 02:00:00.000000','王敏','deadline','created','register','0000ffff-0000-7000-8000-000000000017','0000ffff-0000-7000-8000-000000000002','{}','{"case_id":"0000ffff-0000-7000-8000-000000000002","party_id":"0000ffff-0000-7000-8000-000000000003","rule_id":"apl_answer_evidence","paper":"evidence","trigger_event_id":"0000ffff-0000-7000-8000-000000000014","ordinal":0,"nature":"duty","origin":"computed","rule_version":"apl-2015","calendar_version":"2015-2026/b97cb507","trigger_on":"2026-09-10","unrolled_on":"2026-09-25","due_on":"2026-09-28","original_on":"2026-09-28","stated_on":"2026-09-22","provisional":false,"steps":"[{\"code\":\"trigger\",\"day\":\"2026-09-10\"},{\"code\":\"start\",\"day\":\"2026-09-11\"},{\"code\":\"unrolled\",\"day\":\"2026-09-25\"},{\"code\":\"day_off_rolled\",\"day\":\"2026-09-25\",\"name\":\"中秋节\",\"notice\":\"国办发明电〔2025〕7号\"},{\"code\":\"day_off_rolled\",\"day\":\"2026-09-26\",\"name\":\"中秋节\",\"notice\":\"国办发明电〔2025〕7号\"},{\"code\":\"day_off_rolled\",\"day\":\"2026-09-27\",\"name\":\"中秋节\",\"notice\":\"国办发明电〔2025〕7号\"},{\"code\":\"due\",\"day\":\"2026-09-28\"}]","state":"open"}');
INSERT INTO "history" VALUES(19,'0000ffff-0000-7000-8000-000000000074','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000031','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000017","case_id":"0000ffff-0000-7000-8000-000000000002","recipient":"0000ffff-0000-7000-8000-000000000005","level":"registered","due_at":"2026-09-11T10:00:00+08:00","state":"planned"}');
INSERT INTO "history" VALUES(20,'0000ffff-0000-7000-8000-000000000075','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000032','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000017","case_id":"0000ffff-0000-7000-8000-000000000002","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_5","due_at":"2026-09-16T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(21,'0000ffff-0000-7000-8000-000000000076','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000033','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000017","case_id":"0000ffff-0000-7000-8000-000000000002","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_3","due_at":"2026-09-18T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(22,'0000ffff-0000-7000-8000-000000000077','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000034','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000017","case_id":"0000ffff-0000-7000-8000-000000000002","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_1","due_at":"2026-09-21T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(23,'0000ffff-0000-7000-8000-000000000078','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000035','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000017","case_id":"0000ffff-0000-7000-8000-000000000002","recipient":"0000ffff-0000-7000-8000-000000000005","level":"last_day_morning","due_at":"2026-09-22T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(24,'0000ffff-0000-7000-8000-000000000079','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000036','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000017","case_id":"0000ffff-0000-7000-8000-000000000002","recipient":"0000ffff-0000-7000-8000-000000000005","level":"last_day_afternoon","due_at":"2026-09-22T06:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(25,'0000ffff-0000-7000-8000-000000000080','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000037','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000017","case_id":"0000ffff-0000-7000-8000-000000000002","recipient":"0000ffff-0000-7000-8000-000000000005","level":"overdue","due_at":"2026-09-23T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(26,'0000ffff-0000-7000-8000-000000000081','2026-09-11 02:00:00.000000','王敏','deadline','created','register','0000ffff-0000-7000-8000-000000000018','0000ffff-0000-7000-8000-000000000002','{}','{"case_id":"0000ffff-0000-7000-8000-000000000002","party_id":"0000ffff-0000-7000-8000-000000000003","rule_id":"apl_jurisdiction_objection","paper":"jurisdiction_objection","trigger_event_id":"0000ffff-0000-7000-8000-000000000014","ordinal":0,"nature":"right","origin":"computed","rule_version":"int18-2018","calendar_version":"2015-2026/b97cb507","trigger_on":"2026-09-10","unrolled_on":"2026-09-25","due_on":"2026-09-28","original_on":"2026-09-28","provisional":false,"steps":"[{\"code\":\"trigger\",\"day\":\"2026-09-10\"},{\"code\":\"start\",\"day\":\"2026-09-11\"},{\"code\":\"unrolled\",\"day\":\"2026-09-25\"},{\"code\":\"day_off_rolled\",\"day\":\"2026-09-25\",\"name\":\"中秋节\",\"notice\":\"国办发明电〔2025〕7号\"},{\"code\":\"day_off_rolled\",\"day\":\"2026-09-26\",\"name\":\"中秋节\",\"notice\":\"国办发明电〔2025〕7号\"},{\"code\":\"day_off_rolled\",\"day\":\"2026-09-27\",\"name\":\"中秋节\",\"notice\":\"国办发明电〔2025〕7号\"},{\"code\":\"due\",\"day\":\"2026-09-28\"}]","state":"open"}');
INSERT INTO "history" VALUES(27,'0000ffff-0000-7000-8000-000000000082','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000038','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000018","case_id":"0000ffff-0000-7000-8000-000000000002","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_3","due_at":"2026-09-22T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(28,'0000ffff-0000-7000-8000-000000000083','2026-09-11 02:00:00.000000','王敏','deadline','created','register','0000ffff-0000-7000-8000-000000000019','0000ffff-0000-7000-8000-000000000002','{}','{"case_id":"0000ffff-0000-7000-8000-000000000002","party_id":"0000ffff-0000-7000-8000-000000000003","rule_id":"apl_evidence_extension_request","paper":"extension_request","trigger_event_id":"0000ffff-0000-7000-8000-000000000014","ordinal":0,"nature":"right","origin":"computed","rule_version":"int18-2018","calendar_version":"2015-2026/b97cb507","trigger_on":"2026-09-10","unrolled_on":"2026-09-25","due_on":"2026-09-28","original_on":"2026-09-28","provisional":false,"steps":"[{\"code\":\"trigger\",\"day\":\"2026-09-10\"},{\"code\":\"start\",\"day\":\"2026-09-11\"},{\"code\":\"unrolled\",\"day\":\"2026-09-25\"},{\"code\":\"day_off_rolled\",\"day\":\"2026-09-25\",\"name\":\"中秋节\",\"notice\":\"国办发明电〔2025〕7号\"},{\"code\":\"day_off_rolled\",\"day\":\"2026-09-26\",\"name\":\"中秋节\",\"notice\":\"国办发明电〔2025〕7号\"},{\"code\":\"day_off_rolled\",\"day\":\"2026-09-27\",\"name\":\"中秋节\",\"notice\":\"国办发明电〔2025〕7号\"},{\"code\":\"due\",\"day\":\"2026-09-28\"}]","state":"open"}');
INSERT INTO "history" VALUES(29,'0000ffff-0000-7000-8000-000000000084','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000039','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000019","case_id":"0000ffff-0000-7000-8000-000000000002","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_3","due_at":"2026-09-22T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(30,'0000ffff-0000-7000-8000-000000000085','2026-09-11 02:00:00.000000','王敏','deadline','created','register','0000ffff-0000-7000-8000-000000000020','0000ffff-0000-7000-8000-000000000002','{}','{"case_id":"0000ffff-0000-7000-8000-000000000002","party_id":"0000ffff-0000-7000-8000-000000000006","rule_id":"apl_answer_evidence","paper":"answer","trigger_event_id":"0000ffff-0000-7000-8000-000000000015","ordinal":0,"nature":"duty","origin":"computed","rule_version":"apl-2015","calendar_version":"2015-2026/b97cb507","trigger_on":"2026-09-11","unrolled_on":"2026-09-26","due_on":"2026-09-28","original_on":"2026-09-28","provisional":false,"steps":"[{\"code\":\"trigger\",\"day\":\"2026-09-11\"},{\"code\":\"start\",\"day\":\"2026-09-12\"},{\"code\":\"unrolled\",\"day\":\"2026-09-26\"},{\"code\":\"day_off_rolled\",\"day\":\"2026-09-26\",\"name\":\"中秋节\",\"notice\":\"国办发明电〔2025〕7号\"},{\"code\":\"day_off_rolled\",\"day\":\"2026-09-27\",\"name\":\"中秋节\",\"notice\":\"国办发明电〔2025〕7号\"},{\"code\":\"due\",\"day\":\"2026-09-28\"}]","state":"open"}');
INSERT INTO "history" VALUES(31,'0000ffff-0000-7000-8000-000000000086','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000040','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000020","case_id":"0000ffff-0000-7000-8000-000000000002","level":"registered","due_at":"2026-09-11T10:00:00+08:00","state":"planned"}');
INSERT INTO "history" VALUES(32,'0000ffff-0000-7000-8000-000000000087','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000041','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000020","case_id":"0000ffff-0000-7000-8000-000000000002","level":"workdays_5","due_at":"2026-09-20T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(33,'0000ffff-0000-7000-8000-000000000088','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000042','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000020","case_id":"0000ffff-0000-7000-8000-000000000002","level":"workdays_3","due_at":"2026-09-22T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(34,'0000ffff-0000-7000-8000-000000000089','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000043','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000020","case_id":"0000ffff-0000-7000-8000-000000000002","level":"workdays_1","due_at":"2026-09-24T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(35,'0000ffff-0000-7000-8000-000000000090','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000044','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000020","case_id":"0000ffff-0000-7000-8000-000000000002","level":"last_day_morning","due_at":"2026-09-28T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(36,'0000ffff-0000-7000-8000-000000000091','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000045','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000020","case_id":"0000ffff-0000-7000-8000-000000000002","level":"last_day_afternoon","due_at":"2026-09-28T06:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(37,'0000ffff-0000-7000-8000-000000000092','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000046','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000020","case_id":"0000ffff-0000-7000-8000-000000000002","level":"overdue","due_at":"2026-09-29T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(38,'0000ffff-0000-7000-8000-000000000093','2026-09-11 02:00:00.000000','王敏','deadline','created','register','0000ffff-0000-7000-8000-000000000021','0000ffff-0000-7000-8000-000000000002','{}','{"case_id":"0000ffff-0000-7000-8000-000000000002","party_id":"0000ffff-0000-7000-8000-000000000006","rule_id":"apl_answer_evidence","paper":"evidence","trigger_event_id":"0000ffff-0000-7000-8000-000000000015","ordinal":0,"nature":"duty","origin":"computed","rule_version":"apl-2015","calendar_version":"2015-2026/b97cb507","trigger_on":"2026-09-11","unrolled_on":"2026-09-26","due_on":"2026-09-28","original_on":"2026-09-28","provisional":false,"steps":"[{\"code\":\"trigger\",\"day\":\"2026-09-11\"},{\"code\":\"start\",\"day\":\"2026-09-12\"},{\"code\":\"unrolled\",\"day\":\"2026-09-26\"},{\"code\":\"day_off_rolled\",\"day\":\"2026-09-26\",\"name\":\"中秋节\",\"notice\":\"国办发明电〔2025〕7号\"},{\"code\":\"day_off_rolled\",\"day\":\"2026-09-27\",\"name\":\"中秋节\",\"notice\":\"国办发明电〔2025〕7号\"},{\"code\":\"due\",\"day\":\"2026-09-28\"}]","state":"open"}');
INSERT INTO "history" VALUES(39,'0000ffff-0000-7000-8000-000000000094','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000047','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000021","case_id":"0000ffff-0000-7000-8000-000000000002","level":"registered","due_at":"2026-09-11T10:00:00+08:00","state":"planned"}');
INSERT INTO "history" VALUES(40,'0000ffff-0000-7000-8000-000000000095','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000048','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000021","case_id":"0000ffff-0000-7000-8000-000000000002","level":"workdays_5","due_at":"2026-09-20T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(41,'0000ffff-0000-7000-8000-000000000096','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000049','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000021","case_id":"0000ffff-0000-7000-8000-000000000002","level":"workdays_3","due_at":"2026-09-22T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(42,'0000ffff-0000-7000-8000-000000000097','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000050','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000021","case_id":"0000ffff-0000-7000-8000-000000000002","level":"workdays_1","due_at":"2026-09-24T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(43,'0000ffff-0000-7000-8000-000000000098','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000051','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000021","case_id":"0000ffff-0000-7000-8000-000000000002","level":"last_day_morning","due_at":"2026-09-28T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(44,'0000ffff-0000-7000-8000-000000000099','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000052','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000021","case_id":"0000ffff-0000-7000-8000-000000000002","level":"last_day_afternoon","due_at":"2026-09-28T06:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(45,'0000ffff-0000-7000-8000-000000000100','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000053','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000021","case_id":"0000ffff-0000-7000-8000-000000000002","level":"overdue","due_at":"2026-09-29T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(46,'0000ffff-0000-7000-8000-000000000101','2026-09-11 02:00:00.000000','王敏','deadline','created','register','0000ffff-0000-7000-8000-000000000022','0000ffff-0000-7000-8000-000000000002','{}','{"case_id":"0000ffff-0000-7000-8000-000000000002","party_id":"0000ffff-0000-7000-8000-000000000006","rule_id":"apl_jurisdiction_objection","paper":"jurisdiction_objection","trigger_event_id":"0000ffff-0000-7000-8000-000000000015","ordinal":0,"nature":"right","origin":"computed","rule_version":"int18-2018","calendar_version":"2015-2026/b97cb507","trigger_on":"2026-09-11","unrolled_on":"2026-09-26","due_on":"2026-09-28","original_on":"2026-09-28","provisional":false,"steps":"[{\"code\":\"trigger\",\"day\":\"2026-09-11\"},{\"code\":\"start\",\"day\":\"2026-09-12\"},{\"code\":\"unrolled\",\"day\":\"2026-09-26\"},{\"code\":\"day_off_rolled\",\"day\":\"2026-09-26\",\"name\":\"中秋节\",\"notice\":\"国办发明电〔2025〕7号\"},{\"code\":\"day_off_rolled\",\"day\":\"2026-09-27\",\"name\":\"中秋节\",\"notice\":\"国办发明电〔2025〕7号\"},{\"code\":\"due\",\"day\":\"2026-09-28\"}]","state":"open"}');
INSERT INTO "history" VALUES(47,'0000ffff-0000-7000-8000-000000000102','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000054','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000022","case_id":"0000ffff-0000-7000-8000-000000000002","level":"workdays_3","due_at":"2026-09-22T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(48,'0000ffff-0000-7000-8000-000000000103','2026-09-11 02:00:00.000000','王敏','deadline','created','register','0000ffff-0000-7000-8000-000000000023','0000ffff-0000-7000-8000-000000000002','{}','{"case_id":"0000ffff-0000-7000-8000-000000000002","party_id":"0000ffff-0000-7000-8000-000000000006","rule_id":"apl_evidence_extension_request","paper":"extension_request","trigger_event_id":"0000ffff-0000-7000-8000-000000000015","ordinal":0,"nature":"right","origin":"computed","rule_version":"int18-2018","calendar_version":"2015-2026/b97cb507","trigger_on":"2026-09-11","unrolled_on":"2026-09-26","due_on":"2026-09-28","original_on":"2026-09-28","provisional":false,"steps":"[{\"code\":\"trigger\",\"day\":\"2026-09-11\"},{\"code\":\"start\",\"day\":\"2026-09-12\"},{\"code\":\"unrolled\",\"day\":\"2026-09-26\"},{\"code\":\"day_off_rolled\",\"day\":\"2026-09-26\",\"name\":\"中秋节\",\"notice\":\"国办发明电〔2025〕7号\"},{\"code\":\"day_off_rolled\",\"day\":\"2026-09-27\",\"name\":\"中秋节\",\"notice\":\"国办发明电〔2025〕7号\"},{\"code\":\"due\",\"day\":\"2026-09-28\"}]","state":"open"}');
INSERT INTO "history" VALUES(49,'0000ffff-0000-7000-8000-000000000104','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000055','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000023","case_id":"0000ffff-0000-7000-8000-000000000002","level":"workdays_3","due_at":"2026-09-22T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(50,'0000ffff-0000-7000-8000-000000000105','2026-09-11 02:00:00.000000','王敏','claimant','created','register','0000ffff-0000-7000-8000-000000000009','0000ffff-0000-7000-8000-000000000002','{}','{"case_id":"0000ffff-0000-7000-8000-000000000002","ordinal":0,"name":"张三","kind":"person"}');
INSERT INTO "history" VALUES(51,'0000ffff-0000-7000-8000-000000000106','2026-09-11 02:00:00.000000','王敏','hearing','created','register','0000ffff-0000-7000-8000-000000000008','0000ffff-0000-7000-8000-000000000002','{}','{"case_id":"0000ffff-0000-7000-8000-000000000002","starts_at":"2026-11-26T09:30:00+08:00","kind":"trial"}');
INSERT INTO "history" VALUES(52,'0000ffff-0000-7000-8000-000000000107','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000010','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"hearing","subject_id":"0000ffff-0000-7000-8000-000000000008","case_id":"0000ffff-0000-7000-8000-000000000002","level":"hearing_workdays_3","due_at":"2026-11-23T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(53,'0000ffff-0000-7000-8000-000000000108','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000011','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"hearing","subject_id":"0000ffff-0000-7000-8000-000000000008","case_id":"0000ffff-0000-7000-8000-000000000002","level":"hearing_workdays_1","due_at":"2026-11-25T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(54,'0000ffff-0000-7000-8000-000000000109','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000012','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"hearing","subject_id":"0000ffff-0000-7000-8000-000000000008","case_id":"0000ffff-0000-7000-8000-000000000002","recipient":"0000ffff-0000-7000-8000-000000000005","level":"hearing_workdays_3","due_at":"2026-11-23T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(55,'0000ffff-0000-7000-8000-000000000110','2026-09-11 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000013','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"hearing","subject_id":"0000ffff-0000-7000-8000-000000000008","case_id":"0000ffff-0000-7000-8000-000000000002","recipient":"0000ffff-0000-7000-8000-000000000005","level":"hearing_workdays_1","due_at":"2026-11-25T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(56,'0000ffff-0000-7000-8000-000000000120','2026-09-21 01:00:00.000000','王敏','case_party','changed','extension_requested','0000ffff-0000-7000-8000-000000000006','0000ffff-0000-7000-8000-000000000002','{"ext_requested_on":null,"ext_reason":""}','{"ext_requested_on":"2026-09-21","ext_reason":"机房受淹"}');
INSERT INTO "history" VALUES(57,'0000ffff-0000-7000-8000-000000000121','2026-09-21 01:00:00.000000','王敏','event','created','extension_requested','0000ffff-0000-7000-8000-000000000111','0000ffff-0000-7000-8000-000000000002','{}','{"case_id":"0000ffff-0000-7000-8000-000000000002","party_id":"0000ffff-0000-7000-8000-000000000006","kind":"extension_requested","on":"2026-09-21","stage":"first_ordinary","reason":"机房受淹"}');
INSERT INTO "history" VALUES(58,'0000ffff-0000-7000-8000-000000000122','2026-09-21 01:00:00.000000','王敏','deadline','changed','extension_requested','0000ffff-0000-7000-8000-000000000023','0000ffff-0000-7000-8000-000000000002','{"state":"open","submitted_on":null,"closed_event_id":null}','{"state":"submitted","submitted_on":"2026-09-21","closed_event_id":"0000ffff-0000-7000-8000-000000000111"}');
INSERT INTO "history" VALUES(59,'0000ffff-0000-7000-8000-000000000123','2026-09-21 01:00:00.000000','王敏','occurrence','changed','extension_requested','0000ffff-0000-7000-8000-000000000055','0000ffff-0000-7000-8000-000000000002','{"state":"planned","cancelled_reason":""}','{"state":"cancelled","cancelled_reason":"closed"}');
INSERT INTO "history" VALUES(60,'0000ffff-0000-7000-8000-000000000139','2026-09-23 01:00:00.000000','王敏','case_party','changed','extension_granted','0000ffff-0000-7000-8000-000000000006','0000ffff-0000-7000-8000-000000000002','{"ext_granted_on":null,"court_due":null}','{"ext_granted_on":"2026-09-23","court_due":"2026-10-30"}');
INSERT INTO "history" VALUES(61,'0000ffff-0000-7000-8000-000000000140','2026-09-23 01:00:00.000000','王敏','event','created','extension_granted','0000ffff-0000-7000-8000-000000000124','0000ffff-0000-7000-8000-000000000002','{}','{"case_id":"0000ffff-0000-7000-8000-000000000002","party_id":"0000ffff-0000-7000-8000-000000000006","kind":"extension_granted","on":"2026-09-23","stage":"first_ordinary","court_due":"2026-10-30"}');
INSERT INTO "history" VALUES(62,'0000ffff-0000-7000-8000-000000000141','2026-09-23 01:00:00.000000','王敏','deadline','changed','extension_granted','0000ffff-0000-7000-8000-000000000021','0000ffff-0000-7000-8000-000000000002','{"origin":"computed","unrolled_on":"2026-09-26","due_on":"2026-09-28","steps":"[{\"code\":\"trigger\",\"day\":\"2026-09-11\"},{\"code\":\"start\",\"day\":\"2026-09-12\"},{\"code\":\"unrolled\",\"day\":\"2026-09-26\"},{\"code\":\"day_off_rolled\",\"day\":\"2026-09-26\",\"name\":\"中秋节\",\"notice\":\"国办发明电〔2025〕7号\"},{\"code\":\"day_off_rolled\",\"day\":\"2026-09-27\",\"name\":\"中秋节\",\"notice\":\"国办发明电〔2025〕7号\"},{\"code\":\"due\",\"day\":\"2026-09-28\"}]","extension_event_id":null}','{"origin":"court","unrolled_on":"2026-10-30","due_on":"2026-10-30","steps":"[{\"code\":\"trigger\",\"day\":\"2026-09-23\"},{\"code\":\"court_fixed\",\"day\":\"2026-10-30\"},{\"code\":\"due\",\"day\":\"2026-10-30\"}]","extension_event_id":"0000ffff-0000-7000-8000-000000000124"}');
INSERT INTO "history" VALUES(63,'0000ffff-0000-7000-8000-000000000142','2026-09-23 01:00:00.000000','王敏','occurrence','changed','extension_granted','0000ffff-0000-7000-8000-000000000047','0000ffff-0000-7000-8000-000000000002','{"state":"planned","superseded_by":null}','{"state":"superseded","superseded_by":"0000ffff-0000-7000-8000-000000000133"}');
INSERT INTO "history" VALUES(64,'0000ffff-0000-7000-8000-000000000143','2026-09-23 01:00:00.000000','王敏','occurrence','changed','extension_granted','0000ffff-0000-7000-8000-000000000048','0000ffff-0000-7000-8000-000000000002','{"state":"planned","superseded_by":null}','{"state":"superseded","superseded_by":"0000ffff-0000-7000-8000-000000000133"}');
INSERT INTO "history" VALUES(65,'0000ffff-0000-7000-8000-000000000144','2026-09-23 01:00:00.000000','王敏','occurrence','changed','extension_granted','0000ffff-0000-7000-8000-000000000049','0000ffff-0000-7000-8000-000000000002','{"state":"planned","superseded_by":null}','{"state":"superseded","superseded_by":"0000ffff-0000-7000-8000-000000000133"}');
INSERT INTO "history" VALUES(66,'0000ffff-0000-7000-8000-000000000145','2026-09-23 01:00:00.000000','王敏','occurrence','changed','extension_granted','0000ffff-0000-7000-8000-000000000050','0000ffff-0000-7000-8000-000000000002','{"state":"planned","superseded_by":null}','{"state":"superseded","superseded_by":"0000ffff-0000-7000-8000-000000000133"}');
INSERT INTO "history" VALUES(67,'0000ffff-0000-7000-8000-000000000146','2026-09-23 01:00:00.000000','王敏','occurrence','changed','extension_granted','0000ffff-0000-7000-8000-000000000051','0000ffff-0000-7000-8000-000000000002','{"state":"planned","superseded_by":null}','{"state":"superseded","superseded_by":"0000ffff-0000-7000-8000-000000000133"}');
INSERT INTO "history" VALUES(68,'0000ffff-0000-7000-8000-000000000147','2026-09-23 01:00:00.000000','王敏','occurrence','changed','extension_granted','0000ffff-0000-7000-8000-000000000052','0000ffff-0000-7000-8000-000000000002','{"state":"planned","superseded_by":null}','{"state":"superseded","superseded_by":"0000ffff-0000-7000-8000-000000000133"}');
INSERT INTO "history" VALUES(69,'0000ffff-0000-7000-8000-000000000148','2026-09-23 01:00:00.000000','王敏','occurrence','changed','extension_granted','0000ffff-0000-7000-8000-000000000053','0000ffff-0000-7000-8000-000000000002','{"state":"planned","superseded_by":null}','{"state":"superseded","superseded_by":"0000ffff-0000-7000-8000-000000000133"}');
INSERT INTO "history" VALUES(70,'0000ffff-0000-7000-8000-000000000149','2026-09-23 01:00:00.000000','王敏','occurrence','created','extension_granted','0000ffff-0000-7000-8000-000000000133','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000021","case_id":"0000ffff-0000-7000-8000-000000000002","level":"workdays_5","due_at":"2026-10-23T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(71,'0000ffff-0000-7000-8000-000000000150','2026-09-23 01:00:00.000000','王敏','occurrence','created','extension_granted','0000ffff-0000-7000-8000-000000000134','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000021","case_id":"0000ffff-0000-7000-8000-000000000002","level":"workdays_3","due_at":"2026-10-27T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(72,'0000ffff-0000-7000-8000-000000000151','2026-09-23 01:00:00.000000','王敏','occurrence','created','extension_granted','0000ffff-0000-7000-8000-000000000135','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000021","case_id":"0000ffff-0000-7000-8000-000000000002","level":"workdays_1","due_at":"2026-10-29T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(73,'0000ffff-0000-7000-8000-000000000152','2026-09-23 01:00:00.000000','王敏','occurrence','created','extension_granted','0000ffff-0000-7000-8000-000000000136','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000021","case_id":"0000ffff-0000-7000-8000-000000000002","level":"last_day_morning","due_at":"2026-10-30T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(74,'0000ffff-0000-7000-8000-000000000153','2026-09-23 01:00:00.000000','王敏','occurrence','created','extension_granted','0000ffff-0000-7000-8000-000000000137','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000021","case_id":"0000ffff-0000-7000-8000-000000000002","level":"last_day_afternoon","due_at":"2026-10-30T06:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(75,'0000ffff-0000-7000-8000-000000000154','2026-09-23 01:00:00.000000','王敏','occurrence','created','extension_granted','0000ffff-0000-7000-8000-000000000138','0000ffff-0000-7000-8000-000000000002','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000021","case_id":"0000ffff-0000-7000-8000-000000000002","level":"overdue","due_at":"2026-10-31T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(76,'0000ffff-0000-7000-8000-000000000156','2026-10-12 01:00:00.000000','王敏','event','created','submit','0000ffff-0000-7000-8000-000000000155','0000ffff-0000-7000-8000-000000000002','{}','{"case_id":"0000ffff-0000-7000-8000-000000000002","party_id":"0000ffff-0000-7000-8000-000000000003","kind":"submitted","on":"2026-10-12","paper":"answer","way":"platform"}');
INSERT INTO "history" VALUES(77,'0000ffff-0000-7000-8000-000000000157','2026-10-12 01:00:00.000000','王敏','case_party','changed','submit','0000ffff-0000-7000-8000-000000000003','0000ffff-0000-7000-8000-000000000002','{"answered_on":null,"submitted_by":null}','{"answered_on":"2026-10-12","submitted_by":"platform"}');
INSERT INTO "history" VALUES(78,'0000ffff-0000-7000-8000-000000000158','2026-10-12 01:00:00.000000','王敏','deadline','changed','submit','0000ffff-0000-7000-8000-000000000016','0000ffff-0000-7000-8000-000000000002','{"state":"open","submitted_on":null,"submitted_way":null,"closed_event_id":null,"late_cause":null}','{"state":"submitted","submitted_on":"2026-10-12","submitted_way":"platform","closed_event_id":"0000ffff-0000-7000-8000-000000000155","late_cause":"unknown"}');
INSERT INTO "history" VALUES(79,'0000ffff-0000-7000-8000-000000000159','2026-10-12 01:00:00.000000','王敏','occurrence','changed','submit','0000ffff-0000-7000-8000-000000000024','0000ffff-0000-7000-8000-000000000002','{"state":"planned","cancelled_reason":""}','{"state":"cancelled","cancelled_reason":"closed"}');
INSERT INTO "history" VALUES(80,'0000ffff-0000-7000-8000-000000000160','2026-10-12 01:00:00.000000','王敏','occurrence','changed','submit','0000ffff-0000-7000-8000-000000000025','0000ffff-0000-7000-8000-000000000002','{"state":"planned","cancelled_reason":""}','{"state":"cancelled","cancelled_reason":"closed"}');
INSERT INTO "history" VALUES(81,'0000ffff-0000-7000-8000-000000000161','2026-10-12 01:00:00.000000','王敏','occurrence','changed','submit','0000ffff-0000-7000-8000-000000000026','0000ffff-0000-7000-8000-000000000002','{"state":"planned","cancelled_reason":""}','{"state":"cancelled","cancelled_reason":"closed"}');
INSERT INTO "history" VALUES(82,'0000ffff-0000-7000-8000-000000000162','2026-10-12 01:00:00.000000','王敏','occurrence','changed','submit','0000ffff-0000-7000-8000-000000000027','0000ffff-0000-7000-8000-000000000002','{"state":"planned","cancelled_reason":""}','{"state":"cancelled","cancelled_reason":"closed"}');
INSERT INTO "history" VALUES(83,'0000ffff-0000-7000-8000-000000000163','2026-10-12 01:00:00.000000','王敏','occurrence','changed','submit','0000ffff-0000-7000-8000-000000000028','0000ffff-0000-7000-8000-000000000002','{"state":"planned","cancelled_reason":""}','{"state":"cancelled","cancelled_reason":"closed"}');
INSERT INTO "history" VALUES(84,'0000ffff-0000-7000-8000-000000000164','2026-10-12 01:00:00.000000','王敏','occurrence','changed','submit','0000ffff-0000-7000-8000-000000000029','0000ffff-0000-7000-8000-000000000002','{"state":"planned","cancelled_reason":""}','{"state":"cancelled","cancelled_reason":"closed"}');
INSERT INTO "history" VALUES(85,'0000ffff-0000-7000-8000-000000000165','2026-10-12 01:00:00.000000','王敏','occurrence','changed','submit','0000ffff-0000-7000-8000-000000000030','0000ffff-0000-7000-8000-000000000002','{"state":"planned","cancelled_reason":""}','{"state":"cancelled","cancelled_reason":"closed"}');
INSERT INTO "history" VALUES(86,'0000ffff-0000-7000-8000-000000000166','2026-10-12 01:00:00.000000','王敏','deadline','changed','explain_late','0000ffff-0000-7000-8000-000000000016','0000ffff-0000-7000-8000-000000000002','{"late_note":""}','{"late_note":"正在查明"}');
INSERT INTO "history" VALUES(87,'0000ffff-0000-7000-8000-000000000179','2026-06-01 01:00:00.000000','王敏','forum','created','register','0000ffff-0000-7000-8000-000000000167',NULL,'{}','{"name":"浦东新区人民政府","kind":"organ"}');
INSERT INTO "history" VALUES(88,'0000ffff-0000-7000-8000-000000000180','2026-06-01 01:00:00.000000','王敏','cases','created','register','0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000168','{}','{"serial":"2026-复-0001","procedure":"reconsideration","stage":"recon_examination","received_on":"2026-05-28","status":"open","official_no":"浦府复〔2026〕5号","forum_id":"0000ffff-0000-7000-8000-000000000167"}');
INSERT INTO "history" VALUES(89,'0000ffff-0000-7000-8000-000000000181','2026-06-01 01:00:00.000000','王敏','case_party','created','register','0000ffff-0000-7000-8000-000000000169','0000ffff-0000-7000-8000-000000000168','{}','{"case_id":"0000ffff-0000-7000-8000-000000000168","agency_id":"0000ffff-0000-7000-8000-000000000004","our_role":"organ","handler_id":"0000ffff-0000-7000-8000-000000000005","served_on":"2026-05-28","served_to_check":false}');
INSERT INTO "history" VALUES(90,'0000ffff-0000-7000-8000-000000000182','2026-06-01 01:00:00.000000','王敏','event','created','register','0000ffff-0000-7000-8000-000000000171','0000ffff-0000-7000-8000-000000000168','{}','{"case_id":"0000ffff-0000-7000-8000-000000000168","party_id":"0000ffff-0000-7000-8000-000000000169","kind":"application_received","on":"2026-05-28","stage":"recon_examination","paper":"recon_application","document_no":"浦府复〔2026〕5号"}');
INSERT INTO "history" VALUES(91,'0000ffff-0000-7000-8000-000000000183','2026-06-01 01:00:00.000000','王敏','deadline','created','register','0000ffff-0000-7000-8000-000000000172','0000ffff-0000-7000-8000-000000000168','{}','{"case_id":"0000ffff-0000-7000-8000-000000000168","party_id":"0000ffff-0000-7000-8000-000000000169","rule_id":"arl23_examine_5wd","paper":"examination","trigger_event_id":"0000ffff-0000-7000-8000-000000000171","ordinal":0,"nature":"duty","origin":"computed","rule_version":"arl23-2024","calendar_version":"2015-2026/b97cb507","trigger_on":"2026-05-28","unrolled_on":"2026-06-04","due_on":"2026-06-04","original_on":"2026-06-04","provisional":false,"steps":"[{\"code\":\"trigger\",\"day\":\"2026-05-28\"},{\"code\":\"start\",\"day\":\"2026-05-29\"},{\"code\":\"day_off_skipped\",\"day\":\"2026-05-30\"},{\"code\":\"day_off_skipped\",\"day\":\"2026-05-31\"},{\"code\":\"unrolled\",\"day\":\"2026-06-04\"},{\"code\":\"due\",\"day\":\"2026-06-04\"}]","state":"open"}');
INSERT INTO "history" VALUES(92,'0000ffff-0000-7000-8000-000000000184','2026-06-01 01:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000173','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000172","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_5","due_at":"2026-05-28T01:00:00+00:00","state":"cancelled","cancelled_reason":"before_registration"}');
INSERT INTO "history" VALUES(93,'0000ffff-0000-7000-8000-000000000185','2026-06-01 01:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000174','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000172","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"registered","due_at":"2026-06-01T09:00:00+08:00","state":"planned"}');
INSERT INTO "history" VALUES(94,'0000ffff-0000-7000-8000-000000000186','2026-06-01 01:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000175','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000172","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_1","due_at":"2026-06-03T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(95,'0000ffff-0000-7000-8000-000000000187','2026-06-01 01:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000176','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000172","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"last_day_morning","due_at":"2026-06-04T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(96,'0000ffff-0000-7000-8000-000000000188','2026-06-01 01:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000177','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000172","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"last_day_afternoon","due_at":"2026-06-04T06:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(97,'0000ffff-0000-7000-8000-000000000189','2026-06-01 01:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000178','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000172","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"overdue","due_at":"2026-06-05T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(98,'0000ffff-0000-7000-8000-000000000190','2026-06-01 01:00:00.000000','王敏','claimant','created','register','0000ffff-0000-7000-8000-000000000170','0000ffff-0000-7000-8000-000000000168','{}','{"case_id":"0000ffff-0000-7000-8000-000000000168","ordinal":0,"name":"张三","kind":"person"}');
INSERT INTO "history" VALUES(99,'0000ffff-0000-7000-8000-000000000209','2026-06-01 01:00:00.000000','王敏','cases','changed','accepted','0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000168','{"stage":"recon_examination","accepted_on":null}','{"stage":"recon_ordinary","accepted_on":"2026-06-01"}');
INSERT INTO "history" VALUES(100,'0000ffff-0000-7000-8000-000000000210','2026-06-01 01:00:00.000000','王敏','event','created','accepted','0000ffff-0000-7000-8000-000000000191','0000ffff-0000-7000-8000-000000000168','{}','{"case_id":"0000ffff-0000-7000-8000-000000000168","kind":"accepted","on":"2026-06-01","stage":"recon_ordinary"}');
INSERT INTO "history" VALUES(101,'0000ffff-0000-7000-8000-000000000211','2026-06-01 01:00:00.000000','王敏','deadline','created','accepted','0000ffff-0000-7000-8000-000000000193','0000ffff-0000-7000-8000-000000000168','{}','{"case_id":"0000ffff-0000-7000-8000-000000000168","party_id":"0000ffff-0000-7000-8000-000000000169","rule_id":"arl23_send_7wd","paper":"copy_to_respondent","trigger_event_id":"0000ffff-0000-7000-8000-000000000191","ordinal":0,"nature":"duty","origin":"computed","rule_version":"arl23-2024","calendar_version":"2015-2026/b97cb507","trigger_on":"2026-06-01","unrolled_on":"2026-06-10","due_on":"2026-06-10","original_on":"2026-06-10","provisional":false,"steps":"[{\"code\":\"trigger\",\"day\":\"2026-06-01\"},{\"code\":\"start\",\"day\":\"2026-06-02\"},{\"code\":\"day_off_skipped\",\"day\":\"2026-06-06\"},{\"code\":\"day_off_skipped\",\"day\":\"2026-06-07\"},{\"code\":\"unrolled\",\"day\":\"2026-06-10\"},{\"code\":\"due\",\"day\":\"2026-06-10\"}]","state":"open"}');
INSERT INTO "history" VALUES(102,'0000ffff-0000-7000-8000-000000000212','2026-06-01 01:00:00.000000','王敏','occurrence','created','accepted','0000ffff-0000-7000-8000-000000000195','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000193","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"registered","due_at":"2026-06-01T09:00:00+08:00","state":"planned"}');
INSERT INTO "history" VALUES(103,'0000ffff-0000-7000-8000-000000000213','2026-06-01 01:00:00.000000','王敏','occurrence','created','accepted','0000ffff-0000-7000-8000-000000000196','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000193","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_5","due_at":"2026-06-03T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(104,'0000ffff-0000-7000-8000-000000000214','2026-06-01 01:00:00.000000','王敏','occurrence','created','accepted','0000ffff-0000-7000-8000-000000000197','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000193","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_3","due_at":"2026-06-05T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(105,'0000ffff-0000-7000-8000-000000000215','2026-06-01 01:00:00.000000','王敏','occurrence','created','accepted','0000ffff-0000-7000-8000-000000000198','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000193","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_1","due_at":"2026-06-09T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(106,'0000ffff-0000-7000-8000-000000000216','2026-06-01 01:00:00.000000','王敏','occurrence','created','accepted','0000ffff-0000-7000-8000-000000000199','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000193","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"last_day_morning","due_at":"2026-06-10T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(107,'0000ffff-0000-7000-8000-000000000217','2026-06-01 01:00:00.000000','王敏','occurrence','created','accepted','0000ffff-0000-7000-8000-000000000200','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000193","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"last_day_afternoon","due_at":"2026-06-10T06:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(108,'0000ffff-0000-7000-8000-000000000218','2026-06-01 01:00:00.000000','王敏','occurrence','created','accepted','0000ffff-0000-7000-8000-000000000201','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000193","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"overdue","due_at":"2026-06-11T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(109,'0000ffff-0000-7000-8000-000000000219','2026-06-01 01:00:00.000000','王敏','deadline','created','accepted','0000ffff-0000-7000-8000-000000000194','0000ffff-0000-7000-8000-000000000168','{}','{"case_id":"0000ffff-0000-7000-8000-000000000168","party_id":"0000ffff-0000-7000-8000-000000000169","rule_id":"arl23_decide_60d","paper":"decision","trigger_event_id":"0000ffff-0000-7000-8000-000000000191","ordinal":0,"nature":"duty","origin":"computed","rule_version":"arl23-2024","calendar_version":"2015-2026/b97cb507","trigger_on":"2026-06-01","unrolled_on":"2026-07-31","due_on":"2026-07-31","original_on":"2026-07-31","provisional":false,"steps":"[{\"code\":\"trigger\",\"day\":\"2026-06-01\"},{\"code\":\"start\",\"day\":\"2026-06-02\"},{\"code\":\"unrolled\",\"day\":\"2026-07-31\"},{\"code\":\"due\",\"day\":\"2026-07-31\"}]","state":"open"}');
INSERT INTO "history" VALUES(110,'0000ffff-0000-7000-8000-000000000220','2026-06-01 01:00:00.000000','王敏','occurrence','created','accepted','0000ffff-0000-7000-8000-000000000202','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000194","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"registered","due_at":"2026-06-01T09:00:00+08:00","state":"planned"}');
INSERT INTO "history" VALUES(111,'0000ffff-0000-7000-8000-000000000221','2026-06-01 01:00:00.000000','王敏','occurrence','created','accepted','0000ffff-0000-7000-8000-000000000203','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000194","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_5","due_at":"2026-07-24T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(112,'0000ffff-0000-7000-8000-000000000222','2026-06-01 01:00:00.000000','王敏','occurrence','created','accepted','0000ffff-0000-7000-8000-000000000204','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000194","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_3","due_at":"2026-07-28T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(113,'0000ffff-0000-7000-8000-000000000223','2026-06-01 01:00:00.000000','王敏','occurrence','created','accepted','0000ffff-0000-7000-8000-000000000205','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000194","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_1","due_at":"2026-07-30T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(114,'0000ffff-0000-7000-8000-000000000224','2026-06-01 01:00:00.000000','王敏','occurrence','created','accepted','0000ffff-0000-7000-8000-000000000206','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000194","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"last_day_morning","due_at":"2026-07-31T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(115,'0000ffff-0000-7000-8000-000000000225','2026-06-01 01:00:00.000000','王敏','occurrence','created','accepted','0000ffff-0000-7000-8000-000000000207','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000194","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"last_day_afternoon","due_at":"2026-07-31T06:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(116,'0000ffff-0000-7000-8000-000000000226','2026-06-01 01:00:00.000000','王敏','occurrence','created','accepted','0000ffff-0000-7000-8000-000000000208','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000194","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"overdue","due_at":"2026-08-01T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(117,'0000ffff-0000-7000-8000-000000000227','2026-06-01 01:00:00.000000','王敏','deadline','changed','accepted','0000ffff-0000-7000-8000-000000000172','0000ffff-0000-7000-8000-000000000168','{"state":"open","submitted_on":null,"closed_event_id":null}','{"state":"submitted","submitted_on":"2026-06-01","closed_event_id":"0000ffff-0000-7000-8000-000000000191"}');
INSERT INTO "history" VALUES(118,'0000ffff-0000-7000-8000-000000000228','2026-06-01 01:00:00.000000','王敏','occurrence','changed','accepted','0000ffff-0000-7000-8000-000000000174','0000ffff-0000-7000-8000-000000000168','{"state":"planned","cancelled_reason":""}','{"state":"cancelled","cancelled_reason":"closed"}');
INSERT INTO "history" VALUES(119,'0000ffff-0000-7000-8000-000000000229','2026-06-01 01:00:00.000000','王敏','occurrence','changed','accepted','0000ffff-0000-7000-8000-000000000175','0000ffff-0000-7000-8000-000000000168','{"state":"planned","cancelled_reason":""}','{"state":"cancelled","cancelled_reason":"closed"}');
INSERT INTO "history" VALUES(120,'0000ffff-0000-7000-8000-000000000230','2026-06-01 01:00:00.000000','王敏','occurrence','changed','accepted','0000ffff-0000-7000-8000-000000000176','0000ffff-0000-7000-8000-000000000168','{"state":"planned","cancelled_reason":""}','{"state":"cancelled","cancelled_reason":"closed"}');
INSERT INTO "history" VALUES(121,'0000ffff-0000-7000-8000-000000000231','2026-06-01 01:00:00.000000','王敏','occurrence','changed','accepted','0000ffff-0000-7000-8000-000000000177','0000ffff-0000-7000-8000-000000000168','{"state":"planned","cancelled_reason":""}','{"state":"cancelled","cancelled_reason":"closed"}');
INSERT INTO "history" VALUES(122,'0000ffff-0000-7000-8000-000000000232','2026-06-01 01:00:00.000000','王敏','occurrence','changed','accepted','0000ffff-0000-7000-8000-000000000178','0000ffff-0000-7000-8000-000000000168','{"state":"planned","cancelled_reason":""}','{"state":"cancelled","cancelled_reason":"closed"}');
INSERT INTO "history" VALUES(123,'0000ffff-0000-7000-8000-000000000237','2026-06-20 01:00:00.000000','王敏','event','created','suspended','0000ffff-0000-7000-8000-000000000233','0000ffff-0000-7000-8000-000000000168','{}','{"case_id":"0000ffff-0000-7000-8000-000000000168","kind":"suspended","on":"2026-06-20","stage":"recon_ordinary"}');
INSERT INTO "history" VALUES(124,'0000ffff-0000-7000-8000-000000000238','2026-06-20 01:00:00.000000','王敏','deadline','changed','suspended','0000ffff-0000-7000-8000-000000000194','0000ffff-0000-7000-8000-000000000168','{"state":"open"}','{"state":"suspended"}');
INSERT INTO "history" VALUES(125,'0000ffff-0000-7000-8000-000000000239','2026-06-20 01:00:00.000000','王敏','occurrence','changed','suspended','0000ffff-0000-7000-8000-000000000202','0000ffff-0000-7000-8000-000000000168','{"state":"planned","cancelled_reason":""}','{"state":"cancelled","cancelled_reason":"suspended"}');
INSERT INTO "history" VALUES(126,'0000ffff-0000-7000-8000-000000000240','2026-06-20 01:00:00.000000','王敏','occurrence','changed','suspended','0000ffff-0000-7000-8000-000000000203','0000ffff-0000-7000-8000-000000000168','{"state":"planned","cancelled_reason":""}','{"state":"cancelled","cancelled_reason":"suspended"}');
INSERT INTO "history" VALUES(127,'0000ffff-0000-7000-8000-000000000241','2026-06-20 01:00:00.000000','王敏','occurrence','changed','suspended','0000ffff-0000-7000-8000-000000000204','0000ffff-0000-7000-8000-000000000168','{"state":"planned","cancelled_reason":""}','{"state":"cancelled","cancelled_reason":"suspended"}');
INSERT INTO "history" VALUES(128,'0000ffff-0000-7000-8000-000000000242','2026-06-20 01:00:00.000000','王敏','occurrence','changed','suspended','0000ffff-0000-7000-8000-000000000205','0000ffff-0000-7000-8000-000000000168','{"state":"planned","cancelled_reason":""}','{"state":"cancelled","cancelled_reason":"suspended"}');
INSERT INTO "history" VALUES(129,'0000ffff-0000-7000-8000-000000000243','2026-06-20 01:00:00.000000','王敏','occurrence','changed','suspended','0000ffff-0000-7000-8000-000000000206','0000ffff-0000-7000-8000-000000000168','{"state":"planned","cancelled_reason":""}','{"state":"cancelled","cancelled_reason":"suspended"}');
INSERT INTO "history" VALUES(130,'0000ffff-0000-7000-8000-000000000244','2026-06-20 01:00:00.000000','王敏','occurrence','changed','suspended','0000ffff-0000-7000-8000-000000000207','0000ffff-0000-7000-8000-000000000168','{"state":"planned","cancelled_reason":""}','{"state":"cancelled","cancelled_reason":"suspended"}');
INSERT INTO "history" VALUES(131,'0000ffff-0000-7000-8000-000000000245','2026-06-20 01:00:00.000000','王敏','occurrence','changed','suspended','0000ffff-0000-7000-8000-000000000208','0000ffff-0000-7000-8000-000000000168','{"state":"planned","cancelled_reason":""}','{"state":"cancelled","cancelled_reason":"suspended"}');
INSERT INTO "history" VALUES(132,'0000ffff-0000-7000-8000-000000000256','2026-07-10 01:00:00.000000','王敏','event','created','resumed','0000ffff-0000-7000-8000-000000000246','0000ffff-0000-7000-8000-000000000168','{}','{"case_id":"0000ffff-0000-7000-8000-000000000168","kind":"resumed","on":"2026-07-10","stage":"recon_ordinary"}');
INSERT INTO "history" VALUES(133,'0000ffff-0000-7000-8000-000000000257','2026-07-10 01:00:00.000000','王敏','deadline','changed','resumed','0000ffff-0000-7000-8000-000000000194','0000ffff-0000-7000-8000-000000000168','{"unrolled_on":"2026-07-31","due_on":"2026-07-31","steps":"[{\"code\":\"trigger\",\"day\":\"2026-06-01\"},{\"code\":\"start\",\"day\":\"2026-06-02\"},{\"code\":\"unrolled\",\"day\":\"2026-07-31\"},{\"code\":\"due\",\"day\":\"2026-07-31\"}]","state":"suspended"}','{"unrolled_on":"2026-08-20","due_on":"2026-08-20","steps":"[{\"code\":\"trigger\",\"day\":\"2026-06-01\"},{\"code\":\"start\",\"day\":\"2026-06-02\"},{\"code\":\"suspended\",\"day\":\"2026-06-20\",\"until\":\"2026-07-10\",\"number\":20},{\"code\":\"unrolled\",\"day\":\"2026-08-20\"},{\"code\":\"due\",\"day\":\"2026-08-20\"}]","state":"open"}');
INSERT INTO "history" VALUES(134,'0000ffff-0000-7000-8000-000000000258','2026-07-10 01:00:00.000000','王敏','occurrence','created','resumed','0000ffff-0000-7000-8000-000000000250','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000194","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_5","due_at":"2026-08-13T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(135,'0000ffff-0000-7000-8000-000000000259','2026-07-10 01:00:00.000000','王敏','occurrence','created','resumed','0000ffff-0000-7000-8000-000000000251','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000194","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_3","due_at":"2026-08-17T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(136,'0000ffff-0000-7000-8000-000000000260','2026-07-10 01:00:00.000000','王敏','occurrence','created','resumed','0000ffff-0000-7000-8000-000000000252','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000194","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_1","due_at":"2026-08-19T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(137,'0000ffff-0000-7000-8000-000000000261','2026-07-10 01:00:00.000000','王敏','occurrence','created','resumed','0000ffff-0000-7000-8000-000000000253','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000194","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"last_day_morning","due_at":"2026-08-20T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(138,'0000ffff-0000-7000-8000-000000000262','2026-07-10 01:00:00.000000','王敏','occurrence','created','resumed','0000ffff-0000-7000-8000-000000000254','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000194","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"last_day_afternoon","due_at":"2026-08-20T06:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(139,'0000ffff-0000-7000-8000-000000000263','2026-07-10 01:00:00.000000','王敏','occurrence','created','resumed','0000ffff-0000-7000-8000-000000000255','0000ffff-0000-7000-8000-000000000168','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000194","case_id":"0000ffff-0000-7000-8000-000000000168","recipient":"0000ffff-0000-7000-8000-000000000005","level":"overdue","due_at":"2026-08-21T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(140,'0000ffff-0000-7000-8000-000000000288','2026-12-21 02:00:00.000000','王敏','cases','created','register','0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000264','{}','{"serial":"2026-诉-0002","procedure":"litigation","stage":"first_ordinary","received_on":"2026-12-21","status":"open","official_no":"（2026）沪7101行初456号","forum_id":"0000ffff-0000-7000-8000-000000000001"}');
INSERT INTO "history" VALUES(141,'0000ffff-0000-7000-8000-000000000289','2026-12-21 02:00:00.000000','王敏','case_party','created','register','0000ffff-0000-7000-8000-000000000265','0000ffff-0000-7000-8000-000000000264','{}','{"case_id":"0000ffff-0000-7000-8000-000000000264","agency_id":"0000ffff-0000-7000-8000-000000000004","our_role":"defendant","capacity":"sole","handler_id":"0000ffff-0000-7000-8000-000000000005","served_on":"2026-12-21","served_to_check":false}');
INSERT INTO "history" VALUES(142,'0000ffff-0000-7000-8000-000000000290','2026-12-21 02:00:00.000000','王敏','event','created','register','0000ffff-0000-7000-8000-000000000267','0000ffff-0000-7000-8000-000000000264','{}','{"case_id":"0000ffff-0000-7000-8000-000000000264","party_id":"0000ffff-0000-7000-8000-000000000265","kind":"served","on":"2026-12-21","stage":"first_ordinary","paper":"answer_notice","document_no":"（2026）沪7101行初456号"}');
INSERT INTO "history" VALUES(143,'0000ffff-0000-7000-8000-000000000291','2026-12-21 02:00:00.000000','王敏','deadline','created','register','0000ffff-0000-7000-8000-000000000268','0000ffff-0000-7000-8000-000000000264','{}','{"case_id":"0000ffff-0000-7000-8000-000000000264","party_id":"0000ffff-0000-7000-8000-000000000265","rule_id":"apl_answer_evidence","paper":"answer","trigger_event_id":"0000ffff-0000-7000-8000-000000000267","ordinal":0,"nature":"duty","origin":"computed","rule_version":"apl-2015","calendar_version":"2015-2026/b97cb507","trigger_on":"2026-12-21","unrolled_on":"2027-01-05","due_on":"2027-01-05","original_on":"2027-01-05","provisional":true,"steps":"[{\"code\":\"trigger\",\"day\":\"2026-12-21\"},{\"code\":\"start\",\"day\":\"2026-12-22\"},{\"code\":\"unrolled\",\"day\":\"2027-01-05\"},{\"code\":\"unconfirmed\",\"day\":\"2027-01-05\"},{\"code\":\"due\",\"day\":\"2027-01-05\"}]","state":"open"}');
INSERT INTO "history" VALUES(144,'0000ffff-0000-7000-8000-000000000292','2026-12-21 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000272','0000ffff-0000-7000-8000-000000000264','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000268","case_id":"0000ffff-0000-7000-8000-000000000264","recipient":"0000ffff-0000-7000-8000-000000000005","level":"registered","due_at":"2026-12-21T10:00:00+08:00","state":"planned"}');
INSERT INTO "history" VALUES(145,'0000ffff-0000-7000-8000-000000000293','2026-12-21 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000273','0000ffff-0000-7000-8000-000000000264','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000268","case_id":"0000ffff-0000-7000-8000-000000000264","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_5","due_at":"2026-12-28T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(146,'0000ffff-0000-7000-8000-000000000294','2026-12-21 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000274','0000ffff-0000-7000-8000-000000000264','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000268","case_id":"0000ffff-0000-7000-8000-000000000264","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_3","due_at":"2026-12-30T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(147,'0000ffff-0000-7000-8000-000000000295','2026-12-21 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000275','0000ffff-0000-7000-8000-000000000264','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000268","case_id":"0000ffff-0000-7000-8000-000000000264","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_1","due_at":"2027-01-04T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(148,'0000ffff-0000-7000-8000-000000000296','2026-12-21 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000276','0000ffff-0000-7000-8000-000000000264','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000268","case_id":"0000ffff-0000-7000-8000-000000000264","recipient":"0000ffff-0000-7000-8000-000000000005","level":"last_day_morning","due_at":"2027-01-05T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(149,'0000ffff-0000-7000-8000-000000000297','2026-12-21 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000277','0000ffff-0000-7000-8000-000000000264','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000268","case_id":"0000ffff-0000-7000-8000-000000000264","recipient":"0000ffff-0000-7000-8000-000000000005","level":"last_day_afternoon","due_at":"2027-01-05T06:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(150,'0000ffff-0000-7000-8000-000000000298','2026-12-21 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000278','0000ffff-0000-7000-8000-000000000264','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000268","case_id":"0000ffff-0000-7000-8000-000000000264","recipient":"0000ffff-0000-7000-8000-000000000005","level":"overdue","due_at":"2027-01-06T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(151,'0000ffff-0000-7000-8000-000000000299','2026-12-21 02:00:00.000000','王敏','deadline','created','register','0000ffff-0000-7000-8000-000000000269','0000ffff-0000-7000-8000-000000000264','{}','{"case_id":"0000ffff-0000-7000-8000-000000000264","party_id":"0000ffff-0000-7000-8000-000000000265","rule_id":"apl_answer_evidence","paper":"evidence","trigger_event_id":"0000ffff-0000-7000-8000-000000000267","ordinal":0,"nature":"duty","origin":"computed","rule_version":"apl-2015","calendar_version":"2015-2026/b97cb507","trigger_on":"2026-12-21","unrolled_on":"2027-01-05","due_on":"2027-01-05","original_on":"2027-01-05","provisional":true,"steps":"[{\"code\":\"trigger\",\"day\":\"2026-12-21\"},{\"code\":\"start\",\"day\":\"2026-12-22\"},{\"code\":\"unrolled\",\"day\":\"2027-01-05\"},{\"code\":\"unconfirmed\",\"day\":\"2027-01-05\"},{\"code\":\"due\",\"day\":\"2027-01-05\"}]","state":"open"}');
INSERT INTO "history" VALUES(152,'0000ffff-0000-7000-8000-000000000300','2026-12-21 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000279','0000ffff-0000-7000-8000-000000000264','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000269","case_id":"0000ffff-0000-7000-8000-000000000264","recipient":"0000ffff-0000-7000-8000-000000000005","level":"registered","due_at":"2026-12-21T10:00:00+08:00","state":"planned"}');
INSERT INTO "history" VALUES(153,'0000ffff-0000-7000-8000-000000000301','2026-12-21 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000280','0000ffff-0000-7000-8000-000000000264','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000269","case_id":"0000ffff-0000-7000-8000-000000000264","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_5","due_at":"2026-12-28T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(154,'0000ffff-0000-7000-8000-000000000302','2026-12-21 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000281','0000ffff-0000-7000-8000-000000000264','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000269","case_id":"0000ffff-0000-7000-8000-000000000264","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_3","due_at":"2026-12-30T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(155,'0000ffff-0000-7000-8000-000000000303','2026-12-21 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000282','0000ffff-0000-7000-8000-000000000264','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000269","case_id":"0000ffff-0000-7000-8000-000000000264","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_1","due_at":"2027-01-04T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(156,'0000ffff-0000-7000-8000-000000000304','2026-12-21 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000283','0000ffff-0000-7000-8000-000000000264','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000269","case_id":"0000ffff-0000-7000-8000-000000000264","recipient":"0000ffff-0000-7000-8000-000000000005","level":"last_day_morning","due_at":"2027-01-05T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(157,'0000ffff-0000-7000-8000-000000000305','2026-12-21 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000284','0000ffff-0000-7000-8000-000000000264','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000269","case_id":"0000ffff-0000-7000-8000-000000000264","recipient":"0000ffff-0000-7000-8000-000000000005","level":"last_day_afternoon","due_at":"2027-01-05T06:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(158,'0000ffff-0000-7000-8000-000000000306','2026-12-21 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000285','0000ffff-0000-7000-8000-000000000264','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000269","case_id":"0000ffff-0000-7000-8000-000000000264","recipient":"0000ffff-0000-7000-8000-000000000005","level":"overdue","due_at":"2027-01-06T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(159,'0000ffff-0000-7000-8000-000000000307','2026-12-21 02:00:00.000000','王敏','deadline','created','register','0000ffff-0000-7000-8000-000000000270','0000ffff-0000-7000-8000-000000000264','{}','{"case_id":"0000ffff-0000-7000-8000-000000000264","party_id":"0000ffff-0000-7000-8000-000000000265","rule_id":"apl_jurisdiction_objection","paper":"jurisdiction_objection","trigger_event_id":"0000ffff-0000-7000-8000-000000000267","ordinal":0,"nature":"right","origin":"computed","rule_version":"int18-2018","calendar_version":"2015-2026/b97cb507","trigger_on":"2026-12-21","unrolled_on":"2027-01-05","due_on":"2027-01-05","original_on":"2027-01-05","provisional":true,"steps":"[{\"code\":\"trigger\",\"day\":\"2026-12-21\"},{\"code\":\"start\",\"day\":\"2026-12-22\"},{\"code\":\"unrolled\",\"day\":\"2027-01-05\"},{\"code\":\"unconfirmed\",\"day\":\"2027-01-05\"},{\"code\":\"due\",\"day\":\"2027-01-05\"}]","state":"open"}');
INSERT INTO "history" VALUES(160,'0000ffff-0000-7000-8000-000000000308','2026-12-21 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000286','0000ffff-0000-7000-8000-000000000264','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000270","case_id":"0000ffff-0000-7000-8000-000000000264","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_3","due_at":"2026-12-30T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(161,'0000ffff-0000-7000-8000-000000000309','2026-12-21 02:00:00.000000','王敏','deadline','created','register','0000ffff-0000-7000-8000-000000000271','0000ffff-0000-7000-8000-000000000264','{}','{"case_id":"0000ffff-0000-7000-8000-000000000264","party_id":"0000ffff-0000-7000-8000-000000000265","rule_id":"apl_evidence_extension_request","paper":"extension_request","trigger_event_id":"0000ffff-0000-7000-8000-000000000267","ordinal":0,"nature":"right","origin":"computed","rule_version":"int18-2018","calendar_version":"2015-2026/b97cb507","trigger_on":"2026-12-21","unrolled_on":"2027-01-05","due_on":"2027-01-05","original_on":"2027-01-05","provisional":true,"steps":"[{\"code\":\"trigger\",\"day\":\"2026-12-21\"},{\"code\":\"start\",\"day\":\"2026-12-22\"},{\"code\":\"unrolled\",\"day\":\"2027-01-05\"},{\"code\":\"unconfirmed\",\"day\":\"2027-01-05\"},{\"code\":\"due\",\"day\":\"2027-01-05\"}]","state":"open"}');
INSERT INTO "history" VALUES(162,'0000ffff-0000-7000-8000-000000000310','2026-12-21 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000287','0000ffff-0000-7000-8000-000000000264','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000271","case_id":"0000ffff-0000-7000-8000-000000000264","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_3","due_at":"2026-12-30T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(163,'0000ffff-0000-7000-8000-000000000311','2026-12-21 02:00:00.000000','王敏','claimant','created','register','0000ffff-0000-7000-8000-000000000266','0000ffff-0000-7000-8000-000000000264','{}','{"case_id":"0000ffff-0000-7000-8000-000000000264","ordinal":0,"name":"张三","kind":"person"}');
INSERT INTO "history" VALUES(164,'0000ffff-0000-7000-8000-000000000317','2026-12-22 02:00:00.000000','王敏','case_party','changed','extension_requested','0000ffff-0000-7000-8000-000000000265','0000ffff-0000-7000-8000-000000000264','{"ext_requested_on":null,"ext_reason":""}','{"ext_requested_on":"2026-12-22","ext_reason":"误登"}');
INSERT INTO "history" VALUES(165,'0000ffff-0000-7000-8000-000000000318','2026-12-22 02:00:00.000000','王敏','event','created','extension_requested','0000ffff-0000-7000-8000-000000000312','0000ffff-0000-7000-8000-000000000264','{}','{"case_id":"0000ffff-0000-7000-8000-000000000264","party_id":"0000ffff-0000-7000-8000-000000000265","kind":"extension_requested","on":"2026-12-22","stage":"first_ordinary","reason":"误登"}');
INSERT INTO "history" VALUES(166,'0000ffff-0000-7000-8000-000000000319','2026-12-22 02:00:00.000000','王敏','deadline','changed','extension_requested','0000ffff-0000-7000-8000-000000000271','0000ffff-0000-7000-8000-000000000264','{"state":"open","submitted_on":null,"closed_event_id":null}','{"state":"submitted","submitted_on":"2026-12-22","closed_event_id":"0000ffff-0000-7000-8000-000000000312"}');
INSERT INTO "history" VALUES(167,'0000ffff-0000-7000-8000-000000000320','2026-12-22 02:00:00.000000','王敏','occurrence','changed','extension_requested','0000ffff-0000-7000-8000-000000000287','0000ffff-0000-7000-8000-000000000264','{"state":"planned","cancelled_reason":""}','{"state":"cancelled","cancelled_reason":"closed"}');
INSERT INTO "history" VALUES(168,'0000ffff-0000-7000-8000-000000000326','2026-12-22 02:00:00.000000','王敏','case_party','changed','void_event','0000ffff-0000-7000-8000-000000000265','0000ffff-0000-7000-8000-000000000264','{"ext_requested_on":"2026-12-22","ext_reason":"误登"}','{"ext_requested_on":null,"ext_reason":""}');
INSERT INTO "history" VALUES(169,'0000ffff-0000-7000-8000-000000000327','2026-12-22 02:00:00.000000','王敏','deadline','changed','void_event','0000ffff-0000-7000-8000-000000000271','0000ffff-0000-7000-8000-000000000264','{"state":"submitted","submitted_on":"2026-12-22","closed_event_id":"0000ffff-0000-7000-8000-000000000312"}','{"state":"open","submitted_on":null,"closed_event_id":null}');
INSERT INTO "history" VALUES(170,'0000ffff-0000-7000-8000-000000000328','2026-12-22 02:00:00.000000','王敏','occurrence','created','void_event','0000ffff-0000-7000-8000-000000000325','0000ffff-0000-7000-8000-000000000264','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000271","case_id":"0000ffff-0000-7000-8000-000000000264","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_3","due_at":"2026-12-30T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(171,'0000ffff-0000-7000-8000-000000000329','2026-12-22 02:00:00.000000','王敏','event','voided','void_event','0000ffff-0000-7000-8000-000000000312','0000ffff-0000-7000-8000-000000000264','{"voided_at":null,"voided_by":null,"voided_reason":null}','{"voided_at":"2026-12-22T10:00:00+08:00","voided_by":"王敏","voided_reason":"登记错误"}');
INSERT INTO "history" VALUES(172,'0000ffff-0000-7000-8000-000000000341','2026-11-20 02:00:00.000000','王敏','cases','created','register','0000ffff-0000-7000-8000-000000000330','0000ffff-0000-7000-8000-000000000330','{}','{"serial":"2026-诉-0003","procedure":"litigation","stage":"first_ordinary","received_on":"2026-11-20","status":"concluded","official_no":"（2026）沪7101行初789号","forum_id":"0000ffff-0000-7000-8000-000000000001","decided_on":"2026-11-18"}');
INSERT INTO "history" VALUES(173,'0000ffff-0000-7000-8000-000000000342','2026-11-20 02:00:00.000000','王敏','case_party','created','register','0000ffff-0000-7000-8000-000000000331','0000ffff-0000-7000-8000-000000000330','{}','{"case_id":"0000ffff-0000-7000-8000-000000000330","agency_id":"0000ffff-0000-7000-8000-000000000004","our_role":"defendant","capacity":"sole","handler_id":"0000ffff-0000-7000-8000-000000000005","served_to_check":false,"judgment_served_on":"2026-11-20"}');
INSERT INTO "history" VALUES(174,'0000ffff-0000-7000-8000-000000000343','2026-11-20 02:00:00.000000','王敏','event','created','register','0000ffff-0000-7000-8000-000000000333','0000ffff-0000-7000-8000-000000000330','{}','{"case_id":"0000ffff-0000-7000-8000-000000000330","kind":"decided","on":"2026-11-18","stage":"first_ordinary","paper":"judgment","document_no":"（2026）沪7101行初789号"}');
INSERT INTO "history" VALUES(175,'0000ffff-0000-7000-8000-000000000344','2026-11-20 02:00:00.000000','王敏','event','created','register','0000ffff-0000-7000-8000-000000000334','0000ffff-0000-7000-8000-000000000330','{}','{"case_id":"0000ffff-0000-7000-8000-000000000330","party_id":"0000ffff-0000-7000-8000-000000000331","kind":"judgment_served","on":"2026-11-20","stage":"first_ordinary","paper":"judgment","document_no":"（2026）沪7101行初789号"}');
INSERT INTO "history" VALUES(176,'0000ffff-0000-7000-8000-000000000345','2026-11-20 02:00:00.000000','王敏','deadline','created','register','0000ffff-0000-7000-8000-000000000335','0000ffff-0000-7000-8000-000000000330','{}','{"case_id":"0000ffff-0000-7000-8000-000000000330","party_id":"0000ffff-0000-7000-8000-000000000331","rule_id":"apl_appeal_judgment","paper":"appeal","trigger_event_id":"0000ffff-0000-7000-8000-000000000334","ordinal":0,"nature":"right","origin":"computed","rule_version":"apl-2015","calendar_version":"2015-2026/b97cb507","trigger_on":"2026-11-20","unrolled_on":"2026-12-05","due_on":"2026-12-07","original_on":"2026-12-07","provisional":false,"steps":"[{\"code\":\"trigger\",\"day\":\"2026-11-20\"},{\"code\":\"start\",\"day\":\"2026-11-21\"},{\"code\":\"unrolled\",\"day\":\"2026-12-05\"},{\"code\":\"day_off_rolled\",\"day\":\"2026-12-05\"},{\"code\":\"day_off_rolled\",\"day\":\"2026-12-06\"},{\"code\":\"due\",\"day\":\"2026-12-07\"}]","state":"open"}');
INSERT INTO "history" VALUES(177,'0000ffff-0000-7000-8000-000000000346','2026-11-20 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000336','0000ffff-0000-7000-8000-000000000330','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000335","case_id":"0000ffff-0000-7000-8000-000000000330","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_5","due_at":"2026-11-30T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(178,'0000ffff-0000-7000-8000-000000000347','2026-11-20 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000337','0000ffff-0000-7000-8000-000000000330','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000335","case_id":"0000ffff-0000-7000-8000-000000000330","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_3","due_at":"2026-12-02T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(179,'0000ffff-0000-7000-8000-000000000348','2026-11-20 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000338','0000ffff-0000-7000-8000-000000000330','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000335","case_id":"0000ffff-0000-7000-8000-000000000330","recipient":"0000ffff-0000-7000-8000-000000000005","level":"workdays_1","due_at":"2026-12-04T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(180,'0000ffff-0000-7000-8000-000000000349','2026-11-20 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000339','0000ffff-0000-7000-8000-000000000330','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000335","case_id":"0000ffff-0000-7000-8000-000000000330","recipient":"0000ffff-0000-7000-8000-000000000005","level":"last_day_morning","due_at":"2026-12-07T01:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(181,'0000ffff-0000-7000-8000-000000000350','2026-11-20 02:00:00.000000','王敏','occurrence','created','register','0000ffff-0000-7000-8000-000000000340','0000ffff-0000-7000-8000-000000000330','{}','{"subject_kind":"deadline","subject_id":"0000ffff-0000-7000-8000-000000000335","case_id":"0000ffff-0000-7000-8000-000000000330","recipient":"0000ffff-0000-7000-8000-000000000005","level":"last_day_afternoon","due_at":"2026-12-07T06:00:00+00:00","state":"planned"}');
INSERT INTO "history" VALUES(182,'0000ffff-0000-7000-8000-000000000351','2026-11-20 02:00:00.000000','王敏','claimant','created','register','0000ffff-0000-7000-8000-000000000332','0000ffff-0000-7000-8000-000000000330','{}','{"case_id":"0000ffff-0000-7000-8000-000000000330","ordinal":0,"name":"张三","kind":"person"}');
INSERT INTO "history" VALUES(183,'0000ffff-0000-7000-8000-000000000352','2026-11-20 02:00:00.000000','王敏','setting','created','setting','00000001-0000-7000-8000-00000000aaaa',NULL,'{}','{"key":"theme","value":"\"dark\""}');
INSERT INTO "history" VALUES(184,'0000ffff-0000-7000-8000-000000000353','2026-11-20 02:00:00.000000','王敏','channel_attempt','created','attempt','00000002-0000-7000-8000-00000000aaaa','0000ffff-0000-7000-8000-000000000330','{}','{"occurrence_id":"0000ffff-0000-7000-8000-000000000336","channel":"plyer","tried_at":"2026-11-20T10:00:00+08:00","result":"sent"}');
CREATE TABLE occurrence (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	voided_at DATETIME, 
	voided_by VARCHAR, 
	voided_reason VARCHAR, 
	import_id VARCHAR(36), 
	case_id VARCHAR(36) NOT NULL, 
	subject_id VARCHAR(36) NOT NULL, 
	superseded_by VARCHAR(36), 
	subject_kind VARCHAR NOT NULL, 
	recipient VARCHAR NOT NULL, 
	level VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	acknowledged_by VARCHAR NOT NULL, 
	cancelled_reason VARCHAR NOT NULL, 
	escalated_to VARCHAR NOT NULL, 
	error VARCHAR NOT NULL, 
	due_at DATETIME NOT NULL, 
	snoozed_until DATETIME, 
	shown_at DATETIME, 
	seen_at DATETIME, 
	acknowledged_at DATETIME, 
	escalated_at DATETIME, 
	remind_at DATETIME NOT NULL GENERATED ALWAYS AS (coalesce(snoozed_until, due_at)) STORED, 
	CONSTRAINT pk_occurrence PRIMARY KEY (id), 
	CONSTRAINT fk_occurrence_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000024',2,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000016',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','registered','cancelled','','closed','','','2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000025',2,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000016',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_5','cancelled','','closed','','','2026-09-16 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000026',2,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000016',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_3','cancelled','','closed','','','2026-09-18 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000027',2,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000016',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_1','cancelled','','closed','','','2026-09-21 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000028',2,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000016',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','last_day_morning','cancelled','','closed','','','2026-09-22 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000029',2,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000016',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','last_day_afternoon','cancelled','','closed','','','2026-09-22 06:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000030',2,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000016',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','overdue','cancelled','','closed','','','2026-09-23 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000031',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000017',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','registered','planned','','','','','2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000032',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000017',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_5','planned','','','','','2026-09-16 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000033',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000017',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_3','planned','','','','','2026-09-18 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000034',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000017',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_1','planned','','','','','2026-09-21 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000035',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000017',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','last_day_morning','planned','','','','','2026-09-22 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000036',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000017',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','last_day_afternoon','planned','','','','','2026-09-22 06:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000037',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000017',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','overdue','planned','','','','','2026-09-23 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000038',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000018',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_3','planned','','','','','2026-09-22 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000039',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000019',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_3','planned','','','','','2026-09-22 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000040',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000020',NULL,'deadline','','registered','planned','','','','','2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000041',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000020',NULL,'deadline','','workdays_5','planned','','','','','2026-09-20 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000042',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000020',NULL,'deadline','','workdays_3','planned','','','','','2026-09-22 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000043',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000020',NULL,'deadline','','workdays_1','planned','','','','','2026-09-24 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000044',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000020',NULL,'deadline','','last_day_morning','planned','','','','','2026-09-28 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000045',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000020',NULL,'deadline','','last_day_afternoon','planned','','','','','2026-09-28 06:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000046',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000020',NULL,'deadline','','overdue','planned','','','','','2026-09-29 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000047',2,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000021','0000ffff-0000-7000-8000-000000000133','deadline','','registered','superseded','','','','','2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000048',2,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000021','0000ffff-0000-7000-8000-000000000133','deadline','','workdays_5','superseded','','','','','2026-09-20 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000049',2,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000021','0000ffff-0000-7000-8000-000000000133','deadline','','workdays_3','superseded','','','','','2026-09-22 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000050',2,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000021','0000ffff-0000-7000-8000-000000000133','deadline','','workdays_1','superseded','','','','','2026-09-24 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000051',2,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000021','0000ffff-0000-7000-8000-000000000133','deadline','','last_day_morning','superseded','','','','','2026-09-28 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000052',2,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000021','0000ffff-0000-7000-8000-000000000133','deadline','','last_day_afternoon','superseded','','','','','2026-09-28 06:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000053',2,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000021','0000ffff-0000-7000-8000-000000000133','deadline','','overdue','superseded','','','','','2026-09-29 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000054',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000022',NULL,'deadline','','workdays_3','planned','','','','','2026-09-22 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000055',2,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000023',NULL,'deadline','','workdays_3','cancelled','','closed','','','2026-09-22 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000010',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000008',NULL,'hearing','','hearing_workdays_3','planned','','','','','2026-11-23 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000011',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000008',NULL,'hearing','','hearing_workdays_1','planned','','','','','2026-11-25 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000012',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000008',NULL,'hearing','0000ffff-0000-7000-8000-000000000005','hearing_workdays_3','planned','','','','','2026-11-23 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000013',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000008',NULL,'hearing','0000ffff-0000-7000-8000-000000000005','hearing_workdays_1','planned','','','','','2026-11-25 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000133',1,'2026-09-23 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000021',NULL,'deadline','','workdays_5','planned','','','','','2026-10-23 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000134',1,'2026-09-23 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000021',NULL,'deadline','','workdays_3','planned','','','','','2026-10-27 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000135',1,'2026-09-23 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000021',NULL,'deadline','','workdays_1','planned','','','','','2026-10-29 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000136',1,'2026-09-23 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000021',NULL,'deadline','','last_day_morning','planned','','','','','2026-10-30 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000137',1,'2026-09-23 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000021',NULL,'deadline','','last_day_afternoon','planned','','','','','2026-10-30 06:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000138',1,'2026-09-23 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000002','0000ffff-0000-7000-8000-000000000021',NULL,'deadline','','overdue','planned','','','','','2026-10-31 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000173',1,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000172',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_5','cancelled','','before_registration','','','2026-05-28 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000174',2,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000172',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','registered','cancelled','','closed','','','2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000175',2,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000172',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_1','cancelled','','closed','','','2026-06-03 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000176',2,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000172',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','last_day_morning','cancelled','','closed','','','2026-06-04 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000177',2,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000172',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','last_day_afternoon','cancelled','','closed','','','2026-06-04 06:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000178',2,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000172',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','overdue','cancelled','','closed','','','2026-06-05 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000195',1,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000193',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','registered','planned','','','','','2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000196',1,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000193',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_5','planned','','','','','2026-06-03 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000197',1,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000193',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_3','planned','','','','','2026-06-05 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000198',1,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000193',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_1','planned','','','','','2026-06-09 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000199',1,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000193',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','last_day_morning','planned','','','','','2026-06-10 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000200',1,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000193',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','last_day_afternoon','planned','','','','','2026-06-10 06:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000201',1,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000193',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','overdue','planned','','','','','2026-06-11 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000202',2,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000194',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','registered','cancelled','','suspended','','','2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000203',2,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000194',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_5','cancelled','','suspended','','','2026-07-24 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000204',2,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000194',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_3','cancelled','','suspended','','','2026-07-28 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000205',2,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000194',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_1','cancelled','','suspended','','','2026-07-30 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000206',2,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000194',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','last_day_morning','cancelled','','suspended','','','2026-07-31 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000207',2,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000194',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','last_day_afternoon','cancelled','','suspended','','','2026-07-31 06:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000208',2,'2026-06-01 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000194',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','overdue','cancelled','','suspended','','','2026-08-01 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000250',1,'2026-07-10 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000194',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_5','planned','','','','','2026-08-13 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000251',1,'2026-07-10 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000194',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_3','planned','','','','','2026-08-17 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000252',1,'2026-07-10 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000194',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_1','planned','','','','','2026-08-19 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000253',1,'2026-07-10 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000194',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','last_day_morning','planned','','','','','2026-08-20 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000254',1,'2026-07-10 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000194',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','last_day_afternoon','planned','','','','','2026-08-20 06:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000255',1,'2026-07-10 01:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000168','0000ffff-0000-7000-8000-000000000194',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','overdue','planned','','','','','2026-08-21 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000272',1,'2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000268',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','registered','planned','','','','','2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000273',1,'2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000268',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_5','planned','','','','','2026-12-28 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000274',1,'2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000268',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_3','planned','','','','','2026-12-30 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000275',1,'2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000268',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_1','planned','','','','','2027-01-04 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000276',1,'2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000268',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','last_day_morning','planned','','','','','2027-01-05 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000277',1,'2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000268',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','last_day_afternoon','planned','','','','','2027-01-05 06:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000278',1,'2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000268',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','overdue','planned','','','','','2027-01-06 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000279',1,'2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000269',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','registered','planned','','','','','2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000280',1,'2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000269',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_5','planned','','','','','2026-12-28 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000281',1,'2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000269',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_3','planned','','','','','2026-12-30 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000282',1,'2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000269',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_1','planned','','','','','2027-01-04 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000283',1,'2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000269',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','last_day_morning','planned','','','','','2027-01-05 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000284',1,'2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000269',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','last_day_afternoon','planned','','','','','2027-01-05 06:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000285',1,'2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000269',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','overdue','planned','','','','','2027-01-06 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000286',1,'2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000270',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_3','planned','','','','','2026-12-30 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000287',2,'2026-12-21 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000271',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_3','cancelled','','closed','','','2026-12-30 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000325',1,'2026-12-22 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000264','0000ffff-0000-7000-8000-000000000271',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_3','planned','','','','','2026-12-30 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000336',1,'2026-11-20 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000330','0000ffff-0000-7000-8000-000000000335',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_5','planned','','','','','2026-11-30 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000337',1,'2026-11-20 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000330','0000ffff-0000-7000-8000-000000000335',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_3','planned','','','','','2026-12-02 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000338',1,'2026-11-20 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000330','0000ffff-0000-7000-8000-000000000335',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','workdays_1','planned','','','','','2026-12-04 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000339',1,'2026-11-20 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000330','0000ffff-0000-7000-8000-000000000335',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','last_day_morning','planned','','','','','2026-12-07 01:00:00.000000',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "occurrence" VALUES('0000ffff-0000-7000-8000-000000000340',1,'2026-11-20 02:00:00.000000',NULL,NULL,NULL,NULL,'0000ffff-0000-7000-8000-000000000330','0000ffff-0000-7000-8000-000000000335',NULL,'deadline','0000ffff-0000-7000-8000-000000000005','last_day_afternoon','planned','','','','','2026-12-07 06:00:00.000000',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE person (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	voided_at DATETIME, 
	voided_by VARCHAR, 
	voided_reason VARCHAR, 
	import_id VARCHAR(36), 
	name VARCHAR NOT NULL, 
	phone VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (id)
);
INSERT INTO "person" VALUES('0000ffff-0000-7000-8000-000000000005',1,'2026-09-11 02:00:00.000000',NULL,NULL,NULL,NULL,'王芳','','');
CREATE TABLE post (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	voided_at DATETIME, 
	voided_by VARCHAR, 
	voided_reason VARCHAR, 
	import_id VARCHAR(36), 
	person_id VARCHAR(36) NOT NULL, 
	agency_id VARCHAR(36) NOT NULL, 
	title VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	held_from DATE, 
	held_to DATE, 
	CONSTRAINT pk_post PRIMARY KEY (id), 
	CONSTRAINT fk_post_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_post_agency_id_agency FOREIGN KEY(agency_id) REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE search_text (
	case_seq INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_search_text PRIMARY KEY (case_seq), 
	CONSTRAINT fk_search_text_case_seq_cases FOREIGN KEY(case_seq) REFERENCES cases (seq)
);
INSERT INTO "search_text" VALUES(1,'2026-诉-0001
(2026)沪7101行初123号
上海铁路运输法院
张三
浦东新区市场监督管理局
王芳
浦东新区城市管理行政执法局');
INSERT INTO "search_text" VALUES(2,'2026-复-0001
浦府复(2026)5号
浦东新区人民政府
张三
浦东新区市场监督管理局
王芳');
INSERT INTO "search_text" VALUES(3,'2026-诉-0002
(2026)沪7101行初456号
上海铁路运输法院
张三
浦东新区市场监督管理局
王芳');
INSERT INTO "search_text" VALUES(4,'2026-诉-0003
(2026)沪7101行初789号
上海铁路运输法院
张三
浦东新区市场监督管理局
王芳');
CREATE TABLE serial_used (
	prefix VARCHAR NOT NULL, 
	last INTEGER NOT NULL, 
	CONSTRAINT pk_serial_used PRIMARY KEY (prefix)
);
INSERT INTO "serial_used" VALUES('2026-诉-',3);
INSERT INTO "serial_used" VALUES('2026-复-',1);
CREATE TABLE setting (
	id VARCHAR(36) NOT NULL, 
	version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	voided_at DATETIME, 
	voided_by VARCHAR, 
	voided_reason VARCHAR, 
	import_id VARCHAR(36), 
	"key" VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (id)
);
INSERT INTO "setting" VALUES('00000001-0000-7000-8000-00000000aaaa',1,'2026-11-20 02:00:00.000000',NULL,NULL,NULL,NULL,'theme','"dark"');
CREATE INDEX ix_post_person_id ON post (person_id);
CREATE INDEX ix_post_agency_id ON post (agency_id);
CREATE UNIQUE INDEX uq_setting_key_live ON setting ("key") WHERE voided_at IS NULL;
CREATE INDEX ix_cases_forum_id ON cases (forum_id);
CREATE INDEX ix_cases_previous_case_id ON cases (previous_case_id);
CREATE INDEX ix_cases_live_next_due ON cases (next_due) WHERE voided_at IS NULL;
CREATE INDEX ix_cases_live_status_next_due ON cases (status, next_due) WHERE voided_at IS NULL;
CREATE INDEX ix_cases_voided_id ON cases (id) WHERE voided_at IS NOT NULL;
CREATE UNIQUE INDEX uq_cases_serial_live ON cases (serial) WHERE voided_at IS NULL;
CREATE INDEX ix_case_party_agency_id ON case_party (agency_id);
CREATE INDEX ix_case_party_handler_id ON case_party (handler_id);
CREATE INDEX ix_case_party_case_id_agency_id_voided_at ON case_party (case_id, agency_id, voided_at);
CREATE INDEX ix_claimant_case_id_ordinal_name_voided_at ON claimant (case_id, ordinal, name, voided_at);
CREATE INDEX ix_event_case_id ON event (case_id);
CREATE INDEX ix_document_case_id ON document (case_id);
CREATE INDEX ix_document_deadline_id ON document (deadline_id);
CREATE UNIQUE INDEX uq_deadline_key_live ON deadline (party_id, rule_id, paper, trigger_event_id, ordinal) WHERE voided_at IS NULL;
CREATE INDEX ix_deadline_case_id ON deadline (case_id);
CREATE INDEX ix_deadline_trigger_event_id ON deadline (trigger_event_id);
CREATE INDEX ix_deadline_open_duty_case_id_act_by ON deadline (case_id, act_by) WHERE voided_at IS NULL AND state = 'open' AND nature = 'duty';
CREATE INDEX ix_deadline_open_duty_act_by ON deadline (act_by, case_id) WHERE voided_at IS NULL AND state = 'open' AND nature = 'duty';
CREATE INDEX ix_deadline_open_duty_due_on ON deadline (due_on) WHERE voided_at IS NULL AND state = 'open' AND nature = 'duty';
CREATE INDEX ix_deadline_open_right_act_by ON deadline (act_by) WHERE voided_at IS NULL AND state = 'open' AND nature = 'right';
CREATE INDEX ix_deadline_late_duty_case_id ON deadline (case_id) WHERE voided_at IS NULL AND nature = 'duty' AND submitted_on > due_on;
CREATE INDEX ix_deadline_late_duty_due_on ON deadline (due_on) WHERE voided_at IS NULL AND nature = 'duty' AND submitted_on > due_on;
CREATE INDEX ix_hearing_case_id ON hearing (case_id);
CREATE INDEX ix_hearing_starts_at ON hearing (starts_at);
CREATE INDEX ix_appearance_hearing_id ON appearance (hearing_id);
CREATE INDEX ix_appearance_party_id ON appearance (party_id);
CREATE UNIQUE INDEX uq_occurrence_key_live ON occurrence (subject_kind, subject_id, recipient, level, due_at) WHERE voided_at IS NULL AND state IN ('planned', 'shown', 'seen', 'escalated');
CREATE INDEX ix_occurrence_live_remind_at ON occurrence (remind_at) WHERE voided_at IS NULL AND state IN ('planned', 'shown', 'seen', 'escalated');
CREATE INDEX ix_occurrence_subject_id ON occurrence (subject_id);
CREATE INDEX ix_occurrence_case_id ON occurrence (case_id);
CREATE INDEX ix_channel_attempt_occurrence_id ON channel_attempt (occurrence_id);
CREATE INDEX ix_history_record_id ON history (record_id);
CREATE INDEX ix_history_case_id ON history (case_id);
CREATE TRIGGER agency_no_delete BEFORE DELETE ON agency BEGIN SELECT RAISE(ABORT, 'agency: DELETE is forbidden'); END;
CREATE TRIGGER forum_no_delete BEFORE DELETE ON forum BEGIN SELECT RAISE(ABORT, 'forum: DELETE is forbidden'); END;
CREATE TRIGGER person_no_delete BEFORE DELETE ON person BEGIN SELECT RAISE(ABORT, 'person: DELETE is forbidden'); END;
CREATE TRIGGER post_no_delete BEFORE DELETE ON post BEGIN SELECT RAISE(ABORT, 'post: DELETE is forbidden'); END;
CREATE TRIGGER setting_no_delete BEFORE DELETE ON setting BEGIN SELECT RAISE(ABORT, 'setting: DELETE is forbidden'); END;
CREATE TRIGGER cases_no_delete BEFORE DELETE ON cases BEGIN SELECT RAISE(ABORT, 'cases: DELETE is forbidden'); END;
CREATE TRIGGER case_party_no_delete BEFORE DELETE ON case_party BEGIN SELECT RAISE(ABORT, 'case_party: DELETE is forbidden'); END;
CREATE TRIGGER claimant_no_delete BEFORE DELETE ON claimant BEGIN SELECT RAISE(ABORT, 'claimant: DELETE is forbidden'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'event: DELETE is forbidden'); END;
CREATE TRIGGER deadline_no_delete BEFORE DELETE ON deadline BEGIN SELECT RAISE(ABORT, 'deadline: DELETE is forbidden'); END;
CREATE TRIGGER hearing_no_delete BEFORE DELETE ON hearing BEGIN SELECT RAISE(ABORT, 'hearing: DELETE is forbidden'); END;
CREATE TRIGGER appearance_no_delete BEFORE DELETE ON appearance BEGIN SELECT RAISE(ABORT, 'appearance: DELETE is forbidden'); END;
CREATE TRIGGER occurrence_no_delete BEFORE DELETE ON occurrence BEGIN SELECT RAISE(ABORT, 'occurrence: DELETE is forbidden'); END;
CREATE TRIGGER channel_attempt_no_delete BEFORE DELETE ON channel_attempt BEGIN SELECT RAISE(ABORT, 'channel_attempt: DELETE is forbidden'); END;
CREATE TRIGGER document_no_delete BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'document: DELETE is forbidden'); END;
CREATE TRIGGER history_no_delete BEFORE DELETE ON history BEGIN SELECT RAISE(ABORT, 'history: DELETE is forbidden'); END;
CREATE TRIGGER history_no_update BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'history: UPDATE is forbidden'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('history',184);
INSERT INTO "sqlite_sequence" VALUES('cases',4);
COMMIT;
