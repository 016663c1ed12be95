using TreatyRefs.Model;

namespace TreatyRefs.Cli.Output;

/// <summary>Says once of a library that was written before <c>status-checked</c> what became of its statuses. No problem of the library: it
/// counts as neither error nor warning, and no build breaks over it.</summary>
internal static class StatusHint
{
    /// <summary>Says so, where instruments of the library itself have a signature or an entry into force and none says until when
    /// its status was looked up.</summary>
    public static void Say(TreatyLibrary library, TextWriter writer)
    {
        var own = library.Instruments.Where(instrument => !library.IsExtended(instrument.Id)).ToList();
        var count = own.Count(instrument =>
            instrument.Actions.Any(action => action.Type is ActionType.Signature or ActionType.EntryIntoForce)
        );
        if (count > 0 && own.TrueForAll(instrument => instrument.StatusChecked is null))
        {
            writer.Write(
                $"Note: {(count == 1 ? "1 instrument has" : $"{count} instruments have")} a signature or an entry into force and "
                    + "no 'status-checked' anywhere, "
                    + "so that no status is asserted after what is recorded. CHANGELOG.md says how to move.\n"
            );
        }
    }
}
