//! The rules that the database keeps by itself, whoever writes: nothing that speaks for an organisation is issued without
//! that organisation's word for the very revision that is issued, and what was issued is never changed.
//!
//! Invariant: both engines refuse the same. A restore fills tables by name, and `consent` and `section` come before
//! `statement`: so each rule may ask about rows of the tables whose names come earlier. Source: domain.md 8.2, R-011, R-012.

use platform::database::change::Change;

/// The rules.
pub fn rules() -> Vec<Change> {
    vec![
        Change::Each { sqlite: STATEMENT_SQLITE, postgres: STATEMENT_POSTGRES },
        Change::Each { sqlite: SECTION_SQLITE, postgres: SECTION_POSTGRES },
        Change::Each { sqlite: CONSENT_SQLITE, postgres: CONSENT_POSTGRES },
    ]
}

/// Whoever is named is 32 digits, with a space between: 33 for each but one.
const STATEMENT_SQLITE: &str = "
create trigger statement_spoken_insert before insert on statement when new.state <> 'draft' begin
  select raise(abort, 'statement: not every named organisation cleared this revision') where
    new.issued_at is null or length(new.speakers) % 33 <> 32 or (length(new.speakers) + 1) / 33 <> (
      select count(distinct c.owner) from consent c
      where c.about = 'statement' and c.subject = new.id and c.revision = new.revision and c.answer = 'agreed'
        and not c.removed and instr(new.speakers, lower(hex(c.owner))) > 0);
end;
create trigger statement_spoken_update before update on statement when new.state <> 'draft' begin
  select raise(abort, 'statement: not every named organisation cleared this revision') where
    new.issued_at is null or length(new.speakers) % 33 <> 32 or (length(new.speakers) + 1) / 33 <> (
      select count(distinct c.owner) from consent c
      where c.about = 'statement' and c.subject = new.id and c.revision = new.revision and c.answer = 'agreed'
        and not c.removed and instr(new.speakers, lower(hex(c.owner))) > 0);
end;
create trigger statement_frozen_update before update on statement when old.state <> 'draft' begin
  select raise(abort, 'statement: what was issued is not changed') where
    not (new.state = old.state or (old.state = 'issued' and new.state in ('superseded', 'withdrawn')))
    or new.id is not old.id or new.owner is not old.owner or new.audience is not old.audience
    or new.context is not old.context or new.emergency is not old.emergency or new.body is not old.body
    or new.removed is not old.removed or new.created_at is not old.created_at or new.kind is not old.kind
    or new.number is not old.number or new.edition is not old.edition or new.title is not old.title or new.subject is not old.subject
    or new.revision is not old.revision or new.lang is not old.lang
    or new.classification is not old.classification or new.speakers is not old.speakers
    or new.next_update is not old.next_update or new.issued_at is not old.issued_at
    or new.languages is not old.languages or new.signatures is not old.signatures
    or new.supersedes is not old.supersedes;
end;
create trigger statement_frozen_delete before delete on statement when old.state <> 'draft' begin
  select raise(abort, 'statement: what was issued is not deleted');
end;
";

const STATEMENT_POSTGRES: &str = "
create function statement_spoken() returns trigger language plpgsql as $$
begin
  if new.state <> 'draft' and (
    new.issued_at is null or length(new.speakers) % 33 <> 32 or (length(new.speakers) + 1) / 33 <> (
      select count(distinct c.owner) from consent c
      where c.about = 'statement' and c.subject = new.id and c.revision = new.revision and c.answer = 'agreed'
        and not c.removed and position(replace(c.owner::text, '-', '') in new.speakers) > 0)) then
    raise exception 'statement: not every named organisation cleared this revision';
  end if;
  return new;
end $$;
create trigger statement_spoken before insert or update on statement for each row execute function statement_spoken();
create function statement_frozen() returns trigger language plpgsql as $$
begin
  if old.state = 'draft' then
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    raise exception 'statement: what was issued is not deleted';
  end if;
  if not (new.state = old.state or (old.state = 'issued' and new.state in ('superseded', 'withdrawn')))
    or (new.id, new.owner, new.audience, new.context, new.emergency, new.body, new.removed, new.created_at, new.kind,
        new.number, new.edition, new.title, new.subject, new.revision, new.lang, new.classification, new.speakers, new.next_update,
        new.issued_at, new.languages, new.signatures, new.supersedes)
      is distinct from
       (old.id, old.owner, old.audience, old.context, old.emergency, old.body, old.removed, old.created_at, old.kind,
        old.number, old.edition, old.title, old.subject, old.revision, old.lang, old.classification, old.speakers, old.next_update,
        old.issued_at, old.languages, old.signatures, old.supersedes) then
    raise exception 'statement: what was issued is not changed';
  end if;
  return new;
end $$;
create trigger statement_frozen before update or delete on statement for each row execute function statement_frozen();
";

const SECTION_SQLITE: &str = "
create trigger section_frozen_insert before insert on section begin
  select raise(abort, 'section: what was issued is not changed') where
    exists (select 1 from statement s where s.id = new.statement and s.state <> 'draft');
end;
create trigger section_frozen_update before update on section begin
  select raise(abort, 'section: what was issued is not changed') where
    exists (select 1 from statement s where s.id in (old.statement, new.statement) and s.state <> 'draft');
end;
create trigger section_frozen_delete before delete on section begin
  select raise(abort, 'section: what was issued is not changed') where
    exists (select 1 from statement s where s.id = old.statement and s.state <> 'draft');
end;
";

const SECTION_POSTGRES: &str = "
create function section_frozen() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and exists (select 1 from statement s where s.id = old.statement and s.state <> 'draft') then
    raise exception 'section: what was issued is not changed';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if exists (select 1 from statement s where s.id = new.statement and s.state <> 'draft') then
    raise exception 'section: what was issued is not changed';
  end if;
  return new;
end $$;
create trigger section_frozen before insert or update or delete on section for each row execute function section_frozen();
";

const CONSENT_SQLITE: &str = "
create trigger consent_frozen_insert before insert on consent when new.about = 'statement' begin
  select raise(abort, 'consent: the statement was issued') where
    exists (select 1 from statement s where s.id = new.subject and s.state <> 'draft');
end;
create trigger consent_frozen_update before update on consent when 'statement' in (old.about, new.about) begin
  select raise(abort, 'consent: the statement was issued') where
    exists (select 1 from statement s where s.id in (old.subject, new.subject) and s.state <> 'draft');
end;
create trigger consent_frozen_delete before delete on consent when old.about = 'statement' begin
  select raise(abort, 'consent: the statement was issued') where
    exists (select 1 from statement s where s.id = old.subject and s.state <> 'draft');
end;
";

const CONSENT_POSTGRES: &str = "
create function consent_frozen() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.about = 'statement'
    and exists (select 1 from statement s where s.id = old.subject and s.state <> 'draft') then
    raise exception 'consent: the statement was issued';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if new.about = 'statement' and exists (select 1 from statement s where s.id = new.subject and s.state <> 'draft') then
    raise exception 'consent: the statement was issued';
  end if;
  return new;
end $$;
create trigger consent_frozen before insert or update or delete on consent for each row execute function consent_frozen();
";
