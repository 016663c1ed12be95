using System.Runtime.CompilerServices;

namespace TreatyRefs.Languages;

/// <summary>Something that is made of what the languages declare: once, when it is first asked for.</summary>
/// <param name="make">Makes it; safe to be called twice.</param>
/// <param name="read">Reads that of the built-in languages where the build has made it, so that nothing need be made; says
/// <see langword="null"/> where it has not.</param>
/// <typeparam name="T">What is made. It is shared between threads, so that it never changes.</typeparam>
internal sealed class LanguageTable<T>(Func<LanguageCatalogue, T> make, Func<T?>? read = null)
    where T : class
{
    // In a box: for a type that nobody knows yet, a table of weak keys keeps no constructor in a native build.
    private readonly ConditionalWeakTable<LanguageCatalogue, StrongBox<T>> _others = [];
    private T? _builtIn;

    /// <summary>Something of which there is one for each set of languages, though nothing that they declare is in it.</summary>
    /// <param name="make">Makes it; safe to be called twice.</param>
    public LanguageTable(Func<T> make)
        : this(_ => make(), make) { }

    /// <summary>That of the languages that are read in here.</summary>
    public T Value =>
        LanguageScope.IsOfLibrary
            ? _builtIn ?? BuiltIn()
            : _others.GetValue(LanguageCatalogue.Current, key => new StrongBox<T>(make(key))).Value!;

    // What the build has made needs no declarations: they are made only for what they are asked.
    private T BuiltIn()
    {
        Interlocked.CompareExchange(ref _builtIn, read?.Invoke() ?? make(LanguageCatalogue.BuiltIn), null);
        return _builtIn;
    }
}
