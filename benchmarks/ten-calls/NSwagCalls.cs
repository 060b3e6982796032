using System.Net.Http.Json;
using System.Text.Json;
using Api;

namespace TenCalls;

public sealed class NSwagCalls
{
    // == a client with a key
    private static readonly HttpClient s_http = new() { DefaultRequestHeaders = { { "X-Store-Key", "key" } } };
    private readonly StoreClient _store = new(s_http) { BaseUrl = "https://store.example/v1" };

    // == create with a body
    public async Task<Guid> CreateAsync()
    {
        Pet mina = await _store.CreatePetAsync(null, new NewPet { Name = "Mina", Kind = PetKind.Cat, Tags = ["quiet"] });
        return mina.Id;
    }

    // == all items of all pages
    // A page behind the first is none of the client's calls.
    public async Task ListAsync()
    {
        PetPage? page = await _store.ListPetsAsync(PetKind.Cat, null);
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
    // The pet of the client has a number only, and a new kind is an exception: so this reads JSON.
    public async Task<string> DescribeAsync(string id)
    {
        JsonElement pet = await s_http.GetFromJsonAsync<JsonElement>($"{_store.BaseUrl}pets/{Uri.EscapeDataString(id)}");
        string? word = pet.GetProperty("kind").GetString();
        string kind = word == "cat" ? "a cat" : $"a {word}";
        pet.TryGetProperty("price", out JsonElement price);
        return kind + price.ValueKind switch
        {
            JsonValueKind.Number => $" for {price.GetDecimal()} euros",
            JsonValueKind.String => $", {price.GetString()}",
            _ => "",
        };
    }

    // == upload with a caption
    public async Task UploadAsync(string id, Stream photo)
    {
        await _store.UploadPhotoAsync(id, new FileParameter(photo, "mina.png", "image/png"), "Asleep");
    }

    // == download to a file
    public async Task DownloadAsync(string id)
    {
        using FileResponse photo = await _store.DownloadPhotoAsync(id);
        await using FileStream file = File.Create("mina.png");
        await photo.Stream.CopyToAsync(file);
    }

    // == what goes wrong
    public async Task<string?> FindAsync(string id)
    {
        try
        {
            return (await _store.GetPetAsync(id)).Name;
        }
        catch (ApiException<StoreError> e) when (e.StatusCode == 404)
        {
            Console.WriteLine($"{e.Result.Code}: {e.Result.Message}");
            return null;
        }
    }

    // == a header of this call
    // Only what a partial class adds to all requests; so the call is made of a client of its own.
    public async Task DeleteAsync(string id)
    {
        using HttpClient http = new() { DefaultRequestHeaders = { { "X-Store-Key", "key" }, { "X-Request-Reason", "audit" } } };
        await new StoreClient(http) { BaseUrl = _store.BaseUrl }.DeletePetAsync(id);
    }

    // == five seconds, or until the caller gives up
    public async Task<Pet> GetSoonAsync(string id, CancellationToken cancellationToken)
    {
        using CancellationTokenSource soon = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        soon.CancelAfter(TimeSpan.FromSeconds(5));
        return await _store.GetPetAsync(id, soon.Token);
    }

    // == events as they come
    // The client reads one event of the whole answer.
    public async Task WatchAsync(CancellationToken cancellationToken)
    {
        using Stream stream = await s_http.GetStreamAsync($"{_store.BaseUrl}events", cancellationToken);
        using StreamReader lines = new(stream);
        while (await lines.ReadLineAsync(cancellationToken) is { } line)
        {
            Event change = JsonSerializer.Deserialize<Event>(line)!;
            Console.WriteLine(change is PetSold sold ? $"{sold.PetId} was sold at {sold.At}" : "something else");
        }
    }
}
