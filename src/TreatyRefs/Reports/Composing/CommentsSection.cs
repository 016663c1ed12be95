using TreatyRefs.Collections;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>Comments with their sources, as the reports on experts, topics and sources end with.</summary>
internal static class CommentsSection
{
    public const string IdPrefix = "r-";

    public static IEnumerable<Block> Compose(
        CommentComposer composer,
        EquatableArray<CommentaryEntry> entries,
        int leftOut,
        SourceList sources
    ) =>
        [
            .. Parts.Commentary(
                Parts.Heading(
                    2,
                    composer.Context.Words()[Word.Commentary],
                    composer.Context.Words().Count(Word.CommentsCount, entries.Count),
                    IdPrefix + "commentary"
                ),
                composer,
                entries,
                leftOut
            ),
            .. Parts.Sources(composer.Context, sources, IdPrefix),
        ];
}
