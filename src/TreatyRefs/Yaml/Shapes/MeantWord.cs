using System.Text;
using TreatyRefs.Text;

namespace TreatyRefs.Yaml.Shapes;

/// <summary>The word of a closed list that somebody probably meant who wrote another: "signed" for <c>signature</c>.</summary>
internal static class MeantWord
{
    private const int ShortestStem = 4;
    private const int LongestWord = 64;

    // What people write, first the word of the format, then what may stand for it. Only what neither spelling nor stem would find.
    private static readonly string[] s_groups =
    [
        // actions
        "entry-into-force: entered-into-force, enters-into-force, entry, in-force, into-force, in-effect, effective, "
            + "effective-date, effect, commencement, commenced, inforce, eif",
        "opened-for-signature: opened, open-for-signature, opening, opening-for-signature",
        "signature: signed, signing, initialled, concluded, conclusion, done, made, open-for-signature, opened-for-signature, "
            + "opening-for-signature",
        "adoption: adopted, passed, enacted, enactment, proclaimed, proclamation",
        "ratification: ratified, ratify, deposit, deposited, exchange-of-instruments, consent-to-be-bound, confirmation",
        "domestic-approval: parliamentary-approval, internal-approval, national-approval, law, act-of-parliament",
        "accession: acceded, accede, joined, adhesion, adherence, adhered",
        "succession: succeeded, succeeds",
        "provisional-application: provisionally-applied, provisional, applied-provisionally, provisional-entry-into-force",
        "denunciation: denounced, denounces, notice, notice-of-termination",
        "withdrawal: withdrew, withdrawn, withdraws, left, exit, exited",
        "suspension: suspended, suspends, moratorium",
        "termination: terminated, ended, end, ceased, cessation, expired, expiry, expiration, lapsed, repealed, repeal, "
            + "abrogated, abrogation, revoked, extinct, extinction, dissolved",
        "registration: registered, unts",
        "reservation: reserved",
        "declaration: declared, understanding, interpretative-declaration, statement-of-understanding",
        "objection: objected, protest",
        "amendment: amended, modified, modification, revised, revision, protocol-of-amendment",
        // kinds of instrument
        "treaty: agreement, convention, covenant, charter, protocol, pact, accord, statute, constitution, exchange-of-notes, "
            + "memorandum, mou, compact",
        "declaration: principles, final-act, joint-declaration",
        "resolution: decision, res",
        "other: draft, code, guidelines, articles, report, law, act, regulation, directive",
        // references
        "cites: mentions, mentioned, refers-to, refers, reference, references, see, see-also, quotes, recalls, related",
        "based-on: founded-on, pursuant-to, under, follows, from, derived-from",
        "implements: executes, gives-effect-to, transposes, applies, enforces",
        "amends: modifies, changes, revises, supplements",
        "replaces: supersedes, succeeds, substitutes, replaced",
        "terminates: ends, denounces, abrogates, repeals, annuls",
        "parallels: similar-to, resembles, equivalent, equivalent-to, same-as, mirrors, corresponds-to, compare, cf",
        "derogates: derogates-from, departs-from, deviates-from, exception-to, overrides",
        "exempts: exempts-from, excludes, excepts",
        "interprets: explains, clarifies, construes, interpretation-of",
        "conflicts-with: contradicts, incompatible-with, inconsistent-with, violates, conflict",
        "protocol-to: protocol, supplement-to, additional-to, annex-to",
        // responses
        "agrees: supports, confirms, concurs, endorses, seconds, agree",
        "disagrees: contradicts, rejects, opposes, disputes, denies, rebuts, refutes, criticises, criticizes",
        "extends: adds, adds-to, supplements, elaborates, continues, answers, replies, responds",
        "supersedes: replaces, corrects, updates, overtakes, revises, overrules, retracts, withdraws",
        // commentary
        "interpretation: legal, reading, meaning, construction, analysis, explanation, opinion-on-law",
        "assessment: opinion, view, evaluation, judgement, judgment, criticism, comment, appraisal, position",
        "context: background, history, information, fact",
        "forecast: prediction, prognosis, expectation, outlook, scenario, prediction-of",
        "recommendation: advice, proposal, suggestion, recommends, call",
        "report: news, account, reporting, fact-report, study, memo, working-paper, dossier",
        // sources
        "discussion: debate, panel, conference, talk, interview, seminar, roundtable, round-table, webinar, podcast, event, "
            + "meeting, expert-discussion",
        "article: journal, journal-article, essay, paper, blog, post, op-ed, column, chapter, art, arts, commentary",
        "book: monograph, volume, handbook, commentary-book, thesis, textbook",
        "judgment: judgement, case, decision, ruling, opinion, advisory-opinion, award, order, verdict",
        "statement: speech, press-release, declaration, communique, letter, remarks, announcement, official-statement",
        "treaty-text: treaty, text, gazette, official-gazette, official-journal, unts, treaty-series, official-text, resolution",
        "news: press, newspaper, media, agency, news-agency, report-of-news, newswire, magazine",
        // experts
        "person: human, individual, people, scholar, expert, author, man, woman, diplomat, judge, professor",
        "body: organisation, organization, institution, court, committee, ministry, agency, commission, tribunal, group, company, "
            + "government, state",
        // how sure it is, how it is printed, and the rest
        "confirmed: sure, certain, verified, checked, proven, official, true, definite, known, high",
        "reported: unconfirmed, likely, probable, alleged, claimed, secondary, rumour, rumor, medium",
        "background: unverified, unsure, uncertain, unknown, assumed, general-knowledge, background-knowledge, low, memory",
        "arabic: numbers, numeric, numerical, decimal, digits, arabic-numerals, hindu-arabic",
        "roman: latin, roman-numerals, latin-numerals",
        "letter: letters, alphabetic, alphabetical, alpha, lettered",
        "sc: security-council, unsc, council, un-security-council, s",
        "ga: general-assembly, unga, assembly, un-general-assembly, a",
        "source: author, speaker, original, text, expert, publisher, source-itself",
        "editor: editorial, us, library, me, compiler, maintainer, inferred",
        "explicit: direct, express, expressly, attributed, quoted, named, stated",
        "implied: implicit, indirect, tacit, inferred, context, unattributed",
        "true: yes, y, on, 1",
        "false: no, n, off, 0",
        "built-in: builtin, default, standard, base, treatyrefs, built-in-library, inbuilt",
        // keys that say what a document or a provision is
        "instrument: treaty, convention, resolution, agreement",
        "experts: expert, authors, speakers",
        "topics: topic, subjects, subject, themes, keywords, tags",
        "library: collection, corpus",
        "paragraph: para, paras, clause, absatz, par",
        "point: item, sub-paragraph, subparagraph, indent, pt",
        "subpoint: subitem, sub-point, sub-item",
        "recital: considerandum, whereas, considering",
        "preamble: introduction, preambule",
        "annex: attachment, addendum, exhibit",
        "section: sec, sect",
    ];

    private static readonly Lazy<ILookup<string, string>> s_meant = new(() =>
        s_groups
            .Select(group => group.Split(": "))
            .SelectMany(group => group[1].Split(", ").Select(written => (Written: written, Meant: group[0])))
            .ToLookup(pair => pair.Written, pair => pair.Meant, StringComparer.Ordinal)
    );

    /// <summary>The word that was probably meant.</summary>
    /// <param name="found">What was written.</param>
    /// <param name="known">The words of the list.</param>
    /// <returns>The same word written another way, else one that people say for it, else the nearest by spelling, else one of the same
    /// stem; <see langword="null"/> where none is near.</returns>
    public static string? Of(string found, IEnumerable<string> known)
    {
        if (found.Length is 0 or > LongestWord)
        {
            return null;
        }

        var words = known.ToList();
        var written = Hyphenated(found);
        return words.Find(word => word.Replace("-", "", StringComparison.Ordinal) == written.Replace("-", "", StringComparison.Ordinal))
            ?? s_meant.Value[written].FirstOrDefault(words.Contains)
            ?? NearestName.Of(written, words)
            ?? NearestName.Of(found, words)
            ?? OfOneStem(written, words);
    }

    // "Entered into force", "entered_into_force" and "EnteredIntoForce" are one word to whoever writes them.
    private static string Hyphenated(string found)
    {
        var result = new StringBuilder(found.Length + 4);
        var isAfterSmall = false;
        foreach (var c in found)
        {
            var isBreak = char.IsWhiteSpace(c) || c is '_' or '-';
            if ((isBreak || (isAfterSmall && char.IsUpper(c))) && result.Length > 0 && result[^1] != '-')
            {
                result.Append('-');
            }

            if (!isBreak)
            {
                result.Append(char.ToLowerInvariant(c));
            }

            isAfterSmall = char.IsLower(c);
        }

        return result.ToString().TrimEnd('-');
    }

    // "ratifying" and ratification: the beginning that both share is most of what was written.
    private static string? OfOneStem(string written, List<string> words) =>
        words
            .Select(word => (Word: word, Shared: Shared(written, word)))
            .Where(pair => pair.Shared >= ShortestStem && (pair.Shared * 5 >= written.Length * 3 || IsFirstWord(pair.Word, written)))
            .OrderByDescending(pair => pair.Shared)
            .Select(pair => pair.Word)
            .FirstOrDefault();

    // "succession of states"
    private static bool IsFirstWord(string word, string written) =>
        written.Length > word.Length && written[word.Length] == '-' && written.StartsWith(word, StringComparison.Ordinal);

    private static int Shared(string a, string b) => a.AsSpan().CommonPrefixLength(b);
}
