CREATE TABLE `conversations` (
	`network` text NOT NULL,
	`conversation` text NOT NULL,
	`sealed_place` text NOT NULL,
	`patient` text,
	`used_at` integer NOT NULL,
	PRIMARY KEY(`network`, `conversation`)
);
--> statement-breakpoint
CREATE INDEX `conversations_patient` ON `conversations` (`network`,`patient`);--> statement-breakpoint
CREATE TABLE `dialogues` (
	`network` text NOT NULL,
	`conversation` text NOT NULL,
	`sealed_dialogue` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`network`, `conversation`)
);
--> statement-breakpoint
CREATE TABLE `inbox` (
	`position` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`network` text NOT NULL,
	`conversation` text NOT NULL,
	`received_at` integer NOT NULL,
	`sealed_body` text NOT NULL,
	`attempts` integer NOT NULL,
	`status` text NOT NULL,
	`done_at` integer,
	`error_code` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inbox_id` ON `inbox` (`id`);--> statement-breakpoint
CREATE INDEX `inbox_pending` ON `inbox` (`network`,`received_at`,`position`) WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX `inbox_done` ON `inbox` (`network`,`done_at`) WHERE status = 'done';--> statement-breakpoint
CREATE INDEX `inbox_conversation` ON `inbox` (`network`,`conversation`);--> statement-breakpoint
CREATE TABLE `journal` (
	`network` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`type` text NOT NULL,
	`body` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`network`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `kept` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `notes` (
	`network` text NOT NULL,
	`note` text NOT NULL,
	`patient` text,
	`sealed_text` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`network`, `note`)
);
--> statement-breakpoint
CREATE INDEX `notes_patient` ON `notes` (`network`,`patient`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`position` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`network` text NOT NULL,
	`kind` text NOT NULL,
	`created_at` integer NOT NULL,
	`body` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_attempt_at` integer NOT NULL,
	`claimed_by` text,
	`status` text NOT NULL,
	`finished_at` integer,
	`error_code` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_id` ON `outbox` (`id`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`network`,`next_attempt_at`) WHERE status = 'pending';--> statement-breakpoint
CREATE TABLE `people` (
	`network` text NOT NULL,
	`patient` text NOT NULL,
	`phone_key` text NOT NULL,
	`sealed_phone` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`network`, `patient`)
);
--> statement-breakpoint
CREATE INDEX `people_phone` ON `people` (`network`,`phone_key`);--> statement-breakpoint
CREATE TABLE `posts` (
	`position` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`network` text NOT NULL,
	`outbox_id` text NOT NULL,
	`channel` text NOT NULL,
	`provider_message_id` text NOT NULL,
	`card` text,
	`place_key` text NOT NULL,
	`sealed_place` text NOT NULL,
	`at` integer NOT NULL,
	`status` text NOT NULL,
	`status_rank` integer NOT NULL,
	`status_at` integer NOT NULL,
	`error_code` text,
	FOREIGN KEY (`outbox_id`) REFERENCES `outbox`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `posts_card` ON `posts` (`network`,`card`,`place_key`);--> statement-breakpoint
CREATE INDEX `posts_message` ON `posts` (`channel`,`provider_message_id`);--> statement-breakpoint
CREATE INDEX `posts_place` ON `posts` (`network`,`place_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `posts_once` ON `posts` (`outbox_id`,`channel`,`provider_message_id`,`place_key`);--> statement-breakpoint
CREATE TABLE `snapshots` (
	`network` text NOT NULL,
	`seq` integer NOT NULL,
	`hash` text NOT NULL,
	`state` text NOT NULL,
	PRIMARY KEY(`network`, `seq`)
);
