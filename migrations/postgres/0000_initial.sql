CREATE TABLE "conversations" (
	"network" text NOT NULL,
	"conversation" text NOT NULL,
	"sealed_place" text NOT NULL,
	"patient" text,
	"used_at" bigint NOT NULL,
	CONSTRAINT "conversations_pk" PRIMARY KEY("network","conversation")
);
--> statement-breakpoint
CREATE TABLE "dialogues" (
	"network" text NOT NULL,
	"conversation" text NOT NULL,
	"sealed_dialogue" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "dialogues_pk" PRIMARY KEY("network","conversation")
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"position" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "inbox_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"id" text NOT NULL,
	"network" text NOT NULL,
	"conversation" text NOT NULL,
	"received_at" bigint NOT NULL,
	"sealed_body" text NOT NULL,
	"attempts" integer NOT NULL,
	"status" text NOT NULL,
	"done_at" bigint,
	"error_code" text,
	CONSTRAINT "inbox_id" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "journal" (
	"network" text NOT NULL,
	"seq" bigint NOT NULL,
	"at" bigint NOT NULL,
	"type" text NOT NULL,
	"body" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "journal_pk" PRIMARY KEY("network","seq")
);
--> statement-breakpoint
CREATE TABLE "kept" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"network" text NOT NULL,
	"note" text NOT NULL,
	"patient" text,
	"sealed_text" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "notes_pk" PRIMARY KEY("network","note")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"position" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"id" text NOT NULL,
	"network" text NOT NULL,
	"kind" text NOT NULL,
	"created_at" bigint NOT NULL,
	"body" text NOT NULL,
	"attempts" integer NOT NULL,
	"next_attempt_at" bigint NOT NULL,
	"claimed_by" text,
	"status" text NOT NULL,
	"finished_at" bigint,
	"error_code" text,
	CONSTRAINT "outbox_id" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"network" text NOT NULL,
	"patient" text NOT NULL,
	"phone_key" text NOT NULL,
	"sealed_phone" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "people_pk" PRIMARY KEY("network","patient")
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"position" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "posts_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"network" text NOT NULL,
	"outbox_id" text NOT NULL,
	"channel" text NOT NULL,
	"provider_message_id" text NOT NULL,
	"card" text,
	"place_key" text NOT NULL,
	"sealed_place" text NOT NULL,
	"at" bigint NOT NULL,
	"status" text NOT NULL,
	"status_rank" integer NOT NULL,
	"status_at" bigint NOT NULL,
	"error_code" text,
	CONSTRAINT "posts_once" UNIQUE("outbox_id","channel","provider_message_id","place_key")
);
--> statement-breakpoint
CREATE TABLE "snapshots" (
	"network" text NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL,
	"state" text NOT NULL,
	CONSTRAINT "snapshots_pk" PRIMARY KEY("network","seq")
);
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_outbox_id_outbox_id_fk" FOREIGN KEY ("outbox_id") REFERENCES "public"."outbox"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conversations_patient" ON "conversations" USING btree ("network","patient");--> statement-breakpoint
CREATE INDEX "inbox_pending" ON "inbox" USING btree ("network","received_at","position") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "inbox_done" ON "inbox" USING btree ("network","done_at") WHERE status = 'done';--> statement-breakpoint
CREATE INDEX "inbox_conversation" ON "inbox" USING btree ("network","conversation");--> statement-breakpoint
CREATE INDEX "notes_patient" ON "notes" USING btree ("network","patient");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("network","next_attempt_at") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "people_phone" ON "people" USING btree ("network","phone_key");--> statement-breakpoint
CREATE INDEX "posts_card" ON "posts" USING btree ("network","card","place_key");--> statement-breakpoint
CREATE INDEX "posts_message" ON "posts" USING btree ("channel","provider_message_id");--> statement-breakpoint
CREATE INDEX "posts_place" ON "posts" USING btree ("network","place_key");