using TreatyRefs.References;
using TreatyRefs.Scanning.Recognisers;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Binding;

/// <summary>Something that a text has said. Only these change the <see cref="Discourse"/>.</summary>
internal abstract record DiscourseEvent
{
    /// <summary>A sentence ended.</summary>
    public static DiscourseEvent SentenceEnded { get; } = new Ended(IsParagraph: false);

    /// <summary>A paragraph ended.</summary>
    public static DiscourseEvent ParagraphEnded { get; } = new Ended(IsParagraph: true);

    /// <summary>A paragraph ended with a colon, and introduces the next.</summary>
    public static DiscourseEvent LabelEnded { get; } = new Ended(IsParagraph: true) { Introduces = true };

    /// <summary>A line ended that has nothing in it.</summary>
    public static DiscourseEvent EmptyLineEnded { get; } = new Ended(IsParagraph: true) { IsEmpty = true };

    /// <summary>The text spoke of something else than what it cited last, of which nobody knows what it is.</summary>
    public static DiscourseEvent Strayed { get; } = new StrayedElsewhere();

    /// <summary>A text was named that is not adopted yet.</summary>
    public static DiscourseEvent DraftNamed { get; } = new SpokeOfDraft();

    /// <summary>A sentence ended, or a whole paragraph.</summary>
    public sealed record Ended(bool IsParagraph) : DiscourseEvent
    {
        /// <summary>Whether it ends with a colon.</summary>
        public bool Introduces { get; init; }

        /// <summary>Whether nothing stood in it.</summary>
        public bool IsEmpty { get; init; }
    }

    /// <summary>The text says what it is about.</summary>
    public sealed record SubjectGiven(InstrumentId Id, string Designation, TextSpan? Evidence) : DiscourseEvent
    {
        /// <summary>The article of another instrument that its title names.</summary>
        public Pinpoint? ArticleOfOther { get; init; }
    }

    /// <summary>The text is a document of a court, or of an organ of the United Nations.</summary>
    public sealed record DocumentOpened(UnitedNationsOrgan? Organ, Mention Own) : DiscourseEvent;

    /// <summary>The text is a resolution, or goes on with another one.</summary>
    /// <param name="Resolution">The resolution; <see langword="null"/> where it only lists them.</param>
    public sealed record DocumentNamed(Mention? Resolution) : DiscourseEvent;

    /// <summary>A court or committee was named, which applies one instrument.</summary>
    public sealed record CourtNamed(Mention Own, string? Abbreviation) : DiscourseEvent;

    /// <summary>An organization was named, on whose constitution agreements are based.</summary>
    /// <param name="Constitution">What made it.</param>
    /// <param name="Place">The words.</param>
    public sealed record OrganizationNamed(InstrumentId Constitution, TextSpan Place) : DiscourseEvent;

    /// <summary>The sentence is about an instrument that it does not name, and what follows it: what its court applies, or the Charter of
    /// the Council that it names.</summary>
    public sealed record Meant(Mention Mention) : DiscourseEvent;

    /// <summary>An organ of the United Nations that adopts resolutions was named.</summary>
    /// <param name="Organ">The organ.</param>
    /// <param name="Place">The words.</param>
    public sealed record OrganNamed(UnitedNationsOrgan Organ, TextSpan Place) : DiscourseEvent;

    /// <summary>An instrument was mentioned.</summary>
    public sealed record Mentioned(Mention Mention) : DiscourseEvent;

    /// <summary>An abbreviation of an instrument was met that may stand for the court or committee that applies it as well.</summary>
    public sealed record AbbreviationMet(Mention Mention) : DiscourseEvent;

    /// <summary>Instruments were named of which the sentence is not about one: those that have an article in common.</summary>
    public sealed record NamedBeside(Mention Mention) : DiscourseEvent;

    /// <summary>An instrument was named that has changed another one, which the text goes on speaking of.</summary>
    public sealed record AmendmentNamed(Mention Mention) : DiscourseEvent;

    /// <summary>Of several instruments that share a name, a provision that one of them has told which is meant.</summary>
    public sealed record Told(Mention Mention) : DiscourseEvent;

    /// <summary>A law was mentioned: the sentence is about that, and about no treaty.</summary>
    public sealed record LawMentioned(Mention Mention) : DiscourseEvent;

    /// <summary>A provision was cited of an instrument that its noun alone does not tell: "Article 8 of the Convention".</summary>
    public sealed record PointedToUnknown(string Designation) : DiscourseEvent;

    /// <summary>What <see cref="Strayed"/> is.</summary>
    public sealed record StrayedElsewhere : DiscourseEvent;

    /// <summary>What <see cref="DraftNamed"/> is.</summary>
    public sealed record SpokeOfDraft : DiscourseEvent;

    /// <summary>An item of a list began.</summary>
    /// <param name="About">What the line above the list is about; <see langword="null"/> where that says nothing.</param>
    public sealed record ItemBegan(Mention? About) : DiscourseEvent;

    /// <summary>The line at the head of the text named one instrument.</summary>
    public sealed record TitleNamed(Mention Mention) : DiscourseEvent;

    /// <summary>A section began or ended.</summary>
    /// <param name="About">What the one is about in which the text stands now; <see langword="null"/> where no heading says so.</param>
    public sealed record SectionTurned(Mention? About) : DiscourseEvent
    {
        /// <summary>The one article that its heading cites.</summary>
        public CitedArticle? Article { get; init; }

        /// <summary>In its heading, the article that the heading before it on its level cites.</summary>
        public CitedArticle? Beside { get; init; }
    }

    /// <summary>The title of the text cited one article: it is about that.</summary>
    public sealed record TitleCited(CitedArticle Article) : DiscourseEvent;

    /// <summary>A list ended.</summary>
    public sealed record ListEnded : DiscourseEvent;

    /// <summary>A provision was cited.</summary>
    public sealed record Cited(Mention Mention, Pinpoint Pinpoint) : DiscourseEvent
    {
        /// <summary>Where.</summary>
        public TextSpan? Place { get; init; }

        /// <summary>Whether its number is a Roman one.</summary>
        public bool IsRoman { get; init; }

        /// <summary>Whether it was cited beside other articles.</summary>
        public bool IsOfSeveral { get; init; }
    }

    /// <summary>A mark was passed that leads to a note.</summary>
    public sealed record NoteMarked(int Number) : DiscourseEvent;

    /// <summary>A note began or ended.</summary>
    public abstract record NoteTurned : DiscourseEvent;

    /// <summary>A note began.</summary>
    public sealed record NoteBegan(int? Number) : NoteTurned;

    /// <summary>The note ended; it, or what follows its last citation, speaks of a case or a writing.</summary>
    public sealed record NoteEnded(bool HasSource, bool EndsWithSource) : NoteTurned;

    /// <summary>A short name was given.</summary>
    public sealed record Defined(string Term, Mention Meaning) : DiscourseEvent;

    /// <summary>A heading was passed.</summary>
    public sealed record HeadingPassed(HeadingCandidate Heading) : DiscourseEvent;

    /// <summary>A paragraph's number was passed.</summary>
    public sealed record ParagraphNumbered(int Number) : DiscourseEvent;
}
