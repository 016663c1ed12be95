namespace TreatyRefs.Languages;

/// <summary>Reads with other languages than those of the library until it is disposed of, on this thread and in what is started from
/// it.</summary>
/// <remarks>Apart from <see cref="LanguageCatalogue"/>, so that whoever asks whether there are others makes no declarations.</remarks>
internal sealed class LanguageScope : IDisposable
{
    private static readonly AsyncLocal<LanguageCatalogue?> s_used = new();

    // How many scopes are open: none but in tests, so that asking for the current one costs next to nothing.
    private static int s_scopes;

    private readonly LanguageCatalogue? _before = s_used.Value;
    private bool _isOpen = true;

    public LanguageScope(LanguageCatalogue catalogue)
    {
        Interlocked.Increment(ref s_scopes);
        s_used.Value = catalogue;
    }

    /// <summary>The languages of the scope that this is in; <see langword="null"/> where it is in none.</summary>
    public static LanguageCatalogue? Used => Volatile.Read(ref s_scopes) == 0 ? null : s_used.Value;

    /// <summary>Whether texts are read in the languages of the library here.</summary>
    public static bool IsOfLibrary => Used is not { } used || ReferenceEquals(used, LanguageCatalogue.BuiltIn);

    public void Dispose()
    {
        if (_isOpen)
        {
            _isOpen = false;
            s_used.Value = _before;
            Interlocked.Decrement(ref s_scopes);
        }
    }
}
