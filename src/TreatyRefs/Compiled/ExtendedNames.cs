using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;

namespace TreatyRefs.Compiled;

/// <summary>The names of a compiled library with those of one's own instruments: the same as if the tables of all were made anew, but only
/// one's own are made.</summary>
/// <param name="file">The compiled library.</param>
/// <param name="ids">The ids of its instruments, by their places.</param>
/// <param name="builtIn">Its tables.</param>
internal sealed class ExtendedNames(CompiledFile file, IReadOnlyList<InstrumentId> ids, NameTables builtIn)
{
    /// <summary>The names with those of other instruments.</summary>
    /// <param name="own">The others.</param>
    /// <param name="all">Both.</param>
    /// <param name="isOwnFirst">Whether of instruments that share a name one's own is meant, so that it makes no difference in which order
    /// they come.</param>
    public NameTables With(IReadOnlyList<Instrument> own, IReadOnlyList<Instrument> all, bool isOwnFirst)
    {
        // Words of both have the same numbers: they are made together.
        var byWords = new Lazy<(NameTrie<InstrumentId> Beginning, ContentNames Content)>(() => Added(own, isOwnFirst) ?? Made(all));
        return new NameTables(
            () => NameTables.WholeNames(own).With(builtIn.Whole),
            () => byWords.Value.Beginning,
            () => byWords.Value.Content,
            () => NameVariants.Of(own).With(builtIn.Variants),
            () => RecordedResolutions.Of(own).With(builtIn.Recorded),
            () => NameTables.CourtsOf(all, byWords.Value.Content.Numbers)
        );
    }

    private static (NameTrie<InstrumentId> Beginning, ContentNames Content) Made(IReadOnlyList<Instrument> all)
    {
        var made = NameTables.Made(all);
        return (made.Beginning, made.Content);
    }

    // Null where what was made of the names of the compiled library does not hold beside the others: a form of theirs is no longer one
    // instrument's alone, or nobody's own name; or, in a language that declines, one name hides another, whichever comes first.
    private (NameTrie<InstrumentId> Beginning, ContentNames Content)? Added(IReadOnlyList<Instrument> own, bool isOwnFirst)
    {
        var (forms, known) = (NameTables.FormsOf(own), CompiledNames.Formed(file));
        if (forms.Own.Any(known.MayContain) || forms.Formed.Any(key => known.MayContain(key) || builtIn.Whole.Find(key).Count > 0))
        {
            return null;
        }

        var (beginning, content) = CompiledNames.ReadByWords(file, ids);
        NameTables.AddByWords(beginning, own, forms);
        content = content.With(NameTables.ContentNamesOf(own, forms));
        return beginning.DependsOnOrder || (!isOwnFirst && (beginning.SharesNames || content.SharesNames)) ? null : (beginning, content);
    }
}
