CREATE TABLE "snapshot_parts" (
	"network" text NOT NULL,
	"seq" bigint NOT NULL,
	"part" integer NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "snapshot_parts_pk" PRIMARY KEY("network","seq","part")
);
