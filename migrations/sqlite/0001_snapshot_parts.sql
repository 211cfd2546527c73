CREATE TABLE `snapshot_parts` (
	`network` text NOT NULL,
	`seq` integer NOT NULL,
	`part` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`network`, `seq`, `part`)
);
