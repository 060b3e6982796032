using System.Net.Http.Json;
using System.Text.Json;
using Refit;

namespace TenCalls;

public sealed class RefitCalls
{
    // == a client with a key
    private static readonly HttpClient s_http = new()
    {
        BaseAddress = new Uri("https://store.example/v1"),
        DefaultRequestHeaders = { { "X-Store-Key", "key" } },
    };

    private readonly IStore _store = RestService.For<IStore>(s_http);

    // == create with a body
    public async Task<Guid> CreateAsync()
    {
        Pet mina = await _store.CreatePetAsync(new NewPet("Mina") { Kind = "cat", Tags = ["quiet"] });
        return mina.Id;
    }

    // == all items of all pages
    // A page behind the first is none of the interface's calls.
    public async Task ListAsync()
    {
        PetPage? page = await _store.ListPetsAsync("cat");
        while (page is not null)
        {
            foreach (Pet pet in page.Items)
            {
                Console.WriteLine(pet.Name);
            }

            page = page.NextLink is { } next ? await s_http.GetFromJsonAsync<PetPage>(next) : null;
        }
    }

    // == an enum with new values, and a union
    public async Task<string> DescribeAsync(string id)
    {
        Pet pet = await _store.GetPetAsync(id);
        string kind = pet.Kind == "cat" ? "a cat" : $"a {pet.Kind}";
        return kind + pet.Price?.ValueKind switch
        {
            JsonValueKind.Number => $" for {pet.Price.Value.GetDecimal()} euros",
            JsonValueKind.String => $", {pet.Price.Value.GetString()}",
            _ => "",
        };
    }

    // == upload with a caption
    public async Task UploadAsync(string id, Stream photo)
    {
        await _store.UploadPhotoAsync(id, new StreamPart(photo, "mina.png", "image/png"), "Asleep");
    }

    // == download to a file
    public async Task DownloadAsync(string id)
    {
        using Stream photo = await _store.DownloadPhotoAsync(id);
        await using FileStream file = File.Create("mina.png");
        await photo.CopyToAsync(file);
    }

    // == what goes wrong
    public async Task<string?> FindAsync(string id)
    {
        try
        {
            return (await _store.GetPetAsync(id)).Name;
        }
        catch (ApiException e) when (e.StatusCode == System.Net.HttpStatusCode.NotFound)
        {
            StoreError? error = await e.GetContentAsAsync<StoreError>();
            Console.WriteLine($"{error?.Code}: {error?.Message}");
            return null;
        }
    }

    // == a header of this call
    // The interface has a parameter for it.
    public async Task DeleteAsync(string id)
    {
        await _store.DeletePetAsync(id, new Dictionary<string, string> { ["X-Request-Reason"] = "audit" });
    }

    // == five seconds, or until the caller gives up
    public async Task<Pet> GetSoonAsync(string id, CancellationToken cancellationToken)
    {
        using CancellationTokenSource soon = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        soon.CancelAfter(TimeSpan.FromSeconds(5));
        return await _store.GetPetAsync(id, soon.Token);
    }

    // == events as they come
    public async Task WatchAsync(CancellationToken cancellationToken)
    {
        await foreach (Event? change in _store.WatchEventsAsync(cancellationToken))
        {
            Console.WriteLine(change is PetSold sold ? $"{sold.PetId} was sold at {sold.At}" : "something else");
        }
    }
}
