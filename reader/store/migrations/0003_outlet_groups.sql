-- Groups of outlets that the reader made or imported; an outlet may stand in several.
CREATE TABLE outlet_groups (
    name TEXT NOT NULL,
    outlet TEXT NOT NULL,
    PRIMARY KEY (name, outlet)
) WITHOUT ROWID;
