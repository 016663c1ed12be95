using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Styles;
using TreatyRefs.Text;

namespace TreatyRefs;

public static partial class LibraryQuestions
{
    /// <summary>What to call an instrument in a line: its short title, else its title, else its id.</summary>
    /// <param name="library">The library.</param>
    /// <param name="id">The instrument; the library need not have it.</param>
    /// <returns>The name in English where there is one.</returns>
    public static string NameOf(this ITreatyLibrary library, InstrumentId id) => ProvisionLabel.InstrumentName(library, id);

    /// <summary>What to call provisions in a list, in English: <c>UN Charter, art. 51</c>.</summary>
    /// <param name="library">The library.</param>
    /// <param name="reference">A provision, an instrument or a range.</param>
    /// <returns>The label, as the instrument prints its numbers where it is described.</returns>
    public static string LabelOf(this ITreatyLibrary library, ReferenceRange reference) =>
        ProvisionLabel.WithInstrument(library, reference);

    /// <summary>Finds an expert by id, name or part of a name.</summary>
    /// <param name="library">The library.</param>
    /// <param name="name">What somebody typed.</param>
    /// <returns>The expert.</returns>
    /// <exception cref="ProblemException">There is none of that name, or several share it; the message says which are near.</exception>
    public static Expert GetExpert(this ITreatyLibrary library, string name) => NameFinder.Expert(library, name).Value;

    /// <summary>Finds an expert by id, name or part of a name, without throwing.</summary>
    /// <param name="library">The library.</param>
    /// <param name="name">What somebody typed.</param>
    /// <param name="found">The expert, or <see langword="null"/>.</param>
    /// <param name="problem">Why there is none: nobody has that name, or several share it, with the ids of these or of those with a name
    /// near to it.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGetExpert(
        this ITreatyLibrary library,
        string name,
        [NotNullWhen(true)] out Expert? found,
        [NotNullWhen(false)] out Problem? problem
    ) => NameFinder.Expert(library, name).TryGet(out found, out problem);

    /// <summary>Finds a topic by id, label or part of a name.</summary>
    /// <param name="library">The library.</param>
    /// <param name="name">What somebody typed.</param>
    /// <returns>The topic.</returns>
    /// <exception cref="ProblemException">There is none of that name, or several share it; the message says which are near.</exception>
    public static Topic GetTopic(this ITreatyLibrary library, string name) => NameFinder.Topic(library, name).Value;

    /// <summary>Finds a topic by id, label or part of a name, without throwing.</summary>
    /// <param name="library">The library.</param>
    /// <param name="name">What somebody typed.</param>
    /// <param name="found">The topic, or <see langword="null"/>.</param>
    /// <param name="problem">Why there is none: nobody has that name, or several share it, with the ids of these or of those with a name
    /// near to it.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGetTopic(
        this ITreatyLibrary library,
        string name,
        [NotNullWhen(true)] out Topic? found,
        [NotNullWhen(false)] out Problem? problem
    ) => NameFinder.Topic(library, name).TryGet(out found, out problem);

    /// <summary>Finds an instrument by id, title, abbreviation or part of a name.</summary>
    /// <param name="library">The library.</param>
    /// <param name="name">What somebody typed.</param>
    /// <returns>The instrument.</returns>
    /// <exception cref="ProblemException">There is none of that name, or several share it; the message says which are near.</exception>
    public static Instrument GetInstrument(this ITreatyLibrary library, string name) => NameFinder.Instrument(library, name).Value;

    /// <summary>Finds an instrument by id, title, abbreviation or part of a name, without throwing.</summary>
    /// <param name="library">The library.</param>
    /// <param name="name">What somebody typed.</param>
    /// <param name="found">The instrument, or <see langword="null"/>.</param>
    /// <param name="problem">Why there is none: nobody has that name, or several share it, with the ids of these or of those with a name
    /// near to it.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGetInstrument(
        this ITreatyLibrary library,
        string name,
        [NotNullWhen(true)] out Instrument? found,
        [NotNullWhen(false)] out Problem? problem
    ) => NameFinder.Instrument(library, name).TryGet(out found, out problem);

    /// <summary>Finds a state or another party to treaties by its code or part of a name.</summary>
    /// <param name="library">The library.</param>
    /// <param name="name">What somebody typed: <c>KP</c>, <c>North Korea</c>, a name that an instrument gives one of its parties.</param>
    /// <returns>The party; its code is that of ISO 3166-1 (alpha-2), where it has one.</returns>
    /// <exception cref="ProblemException">There is none of that name, or several share it; the message says which are near.</exception>
    public static Party GetParty(this ITreatyLibrary library, string name) => NameFinder.Party(library, name).Value;

    /// <summary>Finds a state or another party to treaties by its code or part of a name, without throwing.</summary>
    /// <param name="library">The library.</param>
    /// <param name="name">What somebody typed.</param>
    /// <param name="found">The party, or <see langword="null"/>.</param>
    /// <param name="problem">Why there is none: nobody has that name, or several share it, with the codes of these or of those with a
    /// name near to it.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGetParty(
        this ITreatyLibrary library,
        string name,
        [NotNullWhen(true)] out Party? found,
        [NotNullWhen(false)] out Problem? problem
    ) => NameFinder.Party(library, name).TryGet(out found, out problem);
}
